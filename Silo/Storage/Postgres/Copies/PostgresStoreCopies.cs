using Dapper;
using Npgsql;
using Workflow.Rules;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Sql;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Storage.Postgres.Copies;

/// <summary>Backups are files of SQLite, the same as those of a store on SQLite, so that either database takes those of the other.</summary>
internal sealed class PostgresStoreCopies(PostgresDatabase served, TimeProvider clock) : IStoreCopies
{
    private readonly PostgresMaintenance database = served.Maintenance;

    public Task<StoreCopyReply> Backup(string file) => StoreCopying.Guarded(async () =>
    {
        if (File.Exists(file))
        {
            return StoreCopying.IsThere(file);
        }

        await using var snapshot = await database.OpenSnapshot();
        if (Unfit(await PostgresMaintenance.Versions(snapshot)) is { } unfit)
        {
            return new StoreCopyReply.Refused(unfit);
        }

        var reports = await StoreFile.Write(snapshot, file);
        SqliteFiles.Finish(file);
        return new StoreCopyReply.Done(file, reports, new FileInfo(file).Length, PutAside: null);
    });

    public Task<StoreCopyReply> Restore(string file, bool replace) => SqliteBackupCheck.Passed(file, async backup =>
    {
        using var current = await CurrentCopy.Of(backup);
        await using var connection = await database.Open();
        await PostgresRoles.Ensure(connection, toServe: false);
        // Whatever goes wrong or is refused from here on, nothing of it is kept.
        await using var transaction = await connection.BeginTransactionAsync();
        await PostgresMaintenance.HoldOthers(connection);
        if (Newer(await PostgresMaintenance.Versions(connection)) is { } newer)
        {
            return new StoreCopyReply.Refused(newer);
        }

        if (await IsInUse(connection))
        {
            return StoreCopying.Refused($"{database.Name} 正在使用，请先停止服务。", $"{database.Name} is in use; stop the service first.");
        }

        await SchemaScripts.Apply("postgres", connection, transaction);
        await PostgresMaintenance.BecomeOwner(connection);
        var tables = string.Join(", ", (await CopiedTable.Of(current.Connection, connection)).Select(table => table.Name).Append("session"));
        // Against writers that are none of ours.
        await connection.ExecuteAsync($"LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE");
        var isThere = await connection.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM grain_state) OR EXISTS (SELECT 1 FROM content)");
        if (isThere && !replace)
        {
            return StoreCopying.Refused(
                $"{database.Name} 中已有数据；如要替换请加 --force，原有数据会先存为备份文件。", $"{database.Name} holds a store already; --force puts it aside, as a backup.");
        }

        var aside = isThere ? StoreCopying.Aside(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, database.DatabaseName), clock, ".db") : null;
        try
        {
            await (aside is null ? Task.CompletedTask : StoreFile.Write(connection, aside));
            await connection.ExecuteAsync($"TRUNCATE {tables}");
            await StoreFile.Read(current.Connection, connection);
            Keep(aside);
        }
        catch when (aside is not null)
        {
            SqliteFiles.Abandon(aside);
            throw;
        }

        await transaction.CommitAsync();
        return new StoreCopyReply.Done(database.Name, await SqliteFiles.CountReports(current.Connection), new FileInfo(file).Length, aside);
    });

    private static void Keep(string? aside)
    {
        if (aside is not null)
        {
            SqliteFiles.Finish(aside);
        }
    }

    /// <summary>Whether the product, or anybody as the same user, has the database open; who has just ended gets two seconds to be gone.</summary>
    private static async Task<bool> IsInUse(NpgsqlConnection connection)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            // The list of sessions is frozen for a transaction unless it is asked for anew.
            await connection.ExecuteAsync("SELECT pg_stat_clear_snapshot()");
            var others = await connection.ExecuteScalarAsync<long>(
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND (usename = session_user OR application_name = current_setting('application_name'))
                """);
            if (others == 0)
            {
                return false;
            }

            await connection.ExecuteAsync("SELECT pg_sleep(0.1)");
        }

        return true;
    }

    private LocalizedText? Unfit(IReadOnlyCollection<string> applied) =>
        applied.Count == 0 ? new LocalizedText($"{database.Name} 中没有数据，无可备份。", $"{database.Name} holds no store; there is nothing to back up.")
        : SchemaScripts.Names("postgres").Except(applied).Any() ? new LocalizedText(
            $"{database.Name} 属于较早的版本；请启动一次服务使其更新，或用原来的版本备份。", $"{database.Name} is of an older version; start the service once, which brings it up to date, or back it up with the version that made it.")
        : Newer(applied);

    private LocalizedText? Newer(IReadOnlyCollection<string> applied) =>
        applied.Except(SchemaScripts.Names("postgres")).Order(StringComparer.Ordinal).FirstOrDefault() is { } newer
            ? new LocalizedText($"{database.Name} 属于更新的版本（{newer}）。", $"{database.Name} is of a newer version ({newer}).")
            : null;
}
