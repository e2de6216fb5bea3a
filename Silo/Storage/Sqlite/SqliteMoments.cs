namespace Workflow.Silo.Storage.Sqlite;

/// <summary>SQLite has no type for moments: they are kept as milliseconds since 1970 in UTC.</summary>
internal static class SqliteMoments
{
    public static long ToColumn(this DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    public static DateTimeOffset ToMoment(this long column) => DateTimeOffset.FromUnixTimeMilliseconds(column);
}
