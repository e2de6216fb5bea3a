using Dapper;
using Microsoft.Data.Sqlite;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>Whole files: opened for one purpose, and let go of after it.</summary>
internal static class SqliteFiles
{
    // A store may lie in all of them; the log of one beside the file of another would spoil both.
    private static readonly string[] Suffixes = ["", "-wal", "-shm", "-journal"];

    public static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        SqliteLibrary.Load();
        return new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
    }

    public static IEnumerable<string> Of(string path) => Suffixes.Select(suffix => path + suffix).Where(File.Exists);

    public static void Delete(string path)
    {
        foreach (var file in Of(path))
        {
            File.Delete(file);
        }
    }

    public static void Move(string path, string to)
    {
        foreach (var file in Of(path).ToList())
        {
            File.Move(file, to + file[path.Length..]);
        }
    }

    /// <summary>Copies a store as it is at one moment.</summary>
    /// <param name="to">Takes its own name only when it is whole; until then it is a partial file beside it.</param>
    /// <param name="adjust">What is to be done to the copy, in SQL.</param>
    /// <returns>How many reports it holds.</returns>
    public static async Task<long> Copy(SqliteConnection source, string to, string adjust)
    {
        await using var copy = await Begin(to);
        source.BackupDatabase(copy);
        // One file without a log beside it: what is carried away is all there is.
        await copy.ExecuteAsync($"PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; {adjust}");
        return await CountReports(copy);
    }

    /// <summary>Opens a new file that has another name until it is finished.</summary>
    public static async Task<SqliteConnection> Begin(string to)
    {
        Abandon(to);
        var file = Connect(Unfinished(to), SqliteOpenMode.ReadWriteCreate);
        try
        {
            await file.OpenAsync();
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public static void Abandon(string to) => Delete(Unfinished(to));

    public static void Finish(string to) => File.Move(Unfinished(to), to, overwrite: false);

    public static Task<long> CountReports(SqliteConnection store) => store.ExecuteScalarAsync<long>("SELECT count(*) FROM grain_state WHERE grain_type = 'report'");

    private static string Unfinished(string path) => $"{path}.partial";
}
