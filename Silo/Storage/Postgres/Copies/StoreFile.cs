using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Workflow.Silo.Storage.Sql;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Storage.Postgres.Copies;

/// <summary>Carries the rows of a store between PostgreSQL and a file that is a whole store of SQLite.</summary>
internal static class StoreFile
{
    /// <summary>Writes what the transaction of the connection sees to a new file.</summary>
    /// <param name="file">Takes its own name only when it is finished, see <see cref="SqliteFiles.Finish"/>.</param>
    /// <returns>How many reports it holds.</returns>
    public static async Task<long> Write(NpgsqlConnection database, string file)
    {
        await using var copy = await SqliteFiles.Begin(file);
        await using var transaction = (SqliteTransaction)await copy.BeginTransactionAsync();
        await SchemaScripts.Apply("sqlite", copy, transaction);
        foreach (var table in await CopiedTable.Of(copy, database))
        {
            await Write(table, database, copy, transaction);
        }

        await transaction.CommitAsync();
        return await SqliteFiles.CountReports(copy);
    }

    /// <summary>Puts the rows of a file, which has every table of this version, into empty tables.</summary>
    public static async Task Read(SqliteConnection file, NpgsqlConnection database)
    {
        foreach (var table in await CopiedTable.Of(file, database))
        {
            await Read(table, file, database);
        }
    }

    private static async Task Write(CopiedTable table, NpgsqlConnection database, SqliteConnection copy, SqliteTransaction transaction)
    {
        await using var insert = copy.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table.Name} ({table.ColumnNames}) VALUES ({string.Join(", ", table.Columns.Select(column => $"@{column.Name}"))})";
        var values = table.Columns.Select(column => insert.Parameters.Add(new SqliteParameter { ParameterName = column.Name })).ToList();
        // A cleared state is a row without payload here, and none there.
        var living = table.Name == "grain_state" ? "WHERE payload IS NOT NULL" : "";
        await using var rows = await database.ExecuteReaderAsync($"SELECT {string.Join(", ", table.Columns.Select(column => column.Leaving))} FROM {table.Name} {living}");
        while (await rows.ReadAsync())
        {
            for (var i = 0; i < values.Count; i++)
            {
                values[i].Value = rows.GetValue(i);
            }

            await insert.ExecuteNonQueryAsync();
        }
    }

    private static async Task Read(CopiedTable table, SqliteConnection file, NpgsqlConnection database)
    {
        // By way of a table of its own: rows stream there in the file's types, and one statement gives them the table's.
        var arriving = $"arriving_{table.Name}";
        await database.ExecuteAsync($"CREATE TEMPORARY TABLE {arriving} ({string.Join(", ", table.Columns.Select(column => $"{column.Name} {column.Travels}"))}) ON COMMIT DROP");
        await using (var importer = await database.BeginBinaryImportAsync($"COPY {arriving} FROM STDIN (FORMAT BINARY)"))
        {
            await using var rows = await file.ExecuteReaderAsync($"SELECT {table.ColumnNames} FROM {table.Name}");
            while (await rows.ReadAsync())
            {
                await importer.StartRowAsync();
                for (var i = 0; i < table.Columns.Count; i++)
                {
                    await importer.WriteAsync(rows.GetValue(i), table.Columns[i].Travels);
                }
            }

            await importer.CompleteAsync();
        }

        await database.ExecuteAsync($"INSERT INTO {table.Name} ({table.ColumnNames}) SELECT {string.Join(", ", table.Columns.Select(column => column.Arriving))} FROM {arriving}");
    }
}
