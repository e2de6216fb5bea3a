using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Silo.Maintenance;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteStoreCopies(SqliteDatabase database, TimeProvider clock) : IStoreCopies
{
    public Task<StoreCopyReply> Backup(string file) => StoreCopying.Guarded(async () =>
    {
        if (!File.Exists(database.FilePath))
        {
            return StoreCopying.Refused($"{database.FilePath} 不存在，没有可备份的数据。", $"{database.FilePath} is not there; there is nothing to back up.");
        }

        if (File.Exists(file))
        {
            return StoreCopying.IsThere(file);
        }

        await using var store = SqliteFiles.Connect(database.FilePath, SqliteOpenMode.ReadOnly);
        await store.OpenAsync();
        var reports = await SqliteFiles.Copy(store, file, adjust: "");
        SqliteFiles.Finish(file);
        return new StoreCopyReply.Done(file, reports, new FileInfo(file).Length, PutAside: null);
    });

    public Task<StoreCopyReply> Restore(string file, bool replace) => SqliteBackupCheck.Passed(file, async backup =>
    {
        var isThere = SqliteFiles.Of(database.FilePath).Any();
        if (isThere && !replace)
        {
            return StoreCopying.Refused($"{database.FilePath} 已存在；如要替换请加 --force，原数据库会保留在旁边。", $"{database.FilePath} is there already; --force puts it aside.");
        }

        if (isThere && await IsInUse())
        {
            return StoreCopying.Refused($"{database.FilePath} 正在使用，请先停止服务。", $"{database.FilePath} is in use; stop the service first.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(database.FilePath)!);
        // Whole before the old one moves: a full disk must not cost both.
        var reports = await SqliteFiles.Copy(backup, database.FilePath, adjust: "DELETE FROM session;");
        var aside = isThere ? StoreCopying.Aside(database.FilePath, clock) : null;
        if (aside is not null)
        {
            SqliteFiles.Move(database.FilePath, aside);
        }

        SqliteFiles.Finish(database.FilePath);
        return new StoreCopyReply.Done(database.FilePath, reports, new FileInfo(database.FilePath).Length, aside);
    });

    // Leaving the write-ahead log needs the file for oneself, so it shows whether anybody else has it open.
    private async Task<bool> IsInUse()
    {
        if (!File.Exists(database.FilePath))
        {
            return false;
        }

        await using var store = SqliteFiles.Connect(database.FilePath, SqliteOpenMode.ReadWrite);
        try
        {
            await store.OpenAsync();
            return await store.ExecuteScalarAsync<string>(new CommandDefinition("PRAGMA journal_mode = DELETE", commandTimeout: 2)) != "delete";
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            return true;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            // What a restore is for: nothing can serve from it.
            return false;
        }
    }
}
