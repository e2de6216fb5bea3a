using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Rules;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>Whether a file can become the store.</summary>
internal static class SqliteBackupCheck
{
    /// <summary>Opens the file and hands it on where it can; else says why not.</summary>
    public static Task<StoreCopyReply> Passed(string file, Func<SqliteConnection, Task<StoreCopyReply>> restore) => StoreCopying.Guarded(async () =>
    {
        if (!File.Exists(file))
        {
            return StoreCopying.IsNotThere(file);
        }

        await using var backup = SqliteFiles.Connect(file, SqliteOpenMode.ReadOnly);
        await backup.OpenAsync();
        return await WhatIsWrong(backup) is { } unfit ? new StoreCopyReply.Refused(unfit) : await restore(backup);
    });

    private static async Task<LocalizedText?> WhatIsWrong(SqliteConnection backup)
    {
        try
        {
            var found = await backup.ExecuteScalarAsync<string>("PRAGMA integrity_check(1)");
            if (found != "ok")
            {
                return Damaged(found);
            }

            var versions = (await backup.QueryAsync<string>("SELECT name FROM schema_version")).ToHashSet();
            var unknown = versions.Except(SchemaScripts.Names("sqlite")).Order(StringComparer.Ordinal).ToList();
            return (versions.Count, unknown) switch
            {
                (0, _) => Foreign(),
                (_, [var newer, ..]) => new LocalizedText($"该备份由更新的版本制作（{newer}）。", $"The backup was made by a newer version ({newer})."),
                _ => null,
            };
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return Damaged(exception.Message);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_ERROR)
        {
            // No such table.
            return Foreign();
        }
    }

    private static LocalizedText Damaged(string? what) => new($"该文件不是完好的 SQLite 数据库：{what}", $"The file is no sound SQLite database: {what}");

    private static LocalizedText Foreign() => new("该文件不是本系统的备份。", "The file is no backup of this system.");
}
