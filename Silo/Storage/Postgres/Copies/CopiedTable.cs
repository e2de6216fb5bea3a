using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Workflow.Silo.Storage.Postgres.Copies;

/// <summary>A table of the file that PostgreSQL has too.</summary>
internal sealed record CopiedTable(string Name, IReadOnlyList<CopiedColumn> Columns)
{
    public string ColumnNames => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>All but sessions: a copy may hold some that were ended after it was taken. A table or column that only the file has is a mistake in the schemas.</summary>
    public static async Task<IReadOnlyList<CopiedTable>> Of(SqliteConnection file, DbConnection database)
    {
        var columns = (await database.QueryAsync<(string Table, string Column, string Type)>(
            """
            SELECT c.relname::text, a.attname::text, t.typname::text
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
            """)).ToDictionary(column => (column.Table, column.Column), column => column.Type);
        return [.. (await file.QueryAsync<(string Table, string Column)>(
            """
            SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT IN ('schema_version', 'session')
            ORDER BY m.name, c.cid
            """))
            .GroupBy(column => column.Table, column => column)
            .Select(table => new CopiedTable(table.Key, [.. table.Select(column => new CopiedColumn(column.Column, columns[column]))]))];
    }
}
