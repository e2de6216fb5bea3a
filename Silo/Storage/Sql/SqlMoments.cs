using System.Globalization;

namespace Workflow.Silo.Storage.Sql;

/// <summary>Moments are kept as milliseconds since 1970 in UTC, exactly, because the hashes of the history cover them; days cross as yyyy-MM-dd.</summary>
internal static class SqlMoments
{
    public static long ToColumn(this DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    public static DateTimeOffset ToMoment(this long column) => DateTimeOffset.FromUnixTimeMilliseconds(column);

    public static string ToColumn(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly ToDay(this string column) => DateOnly.ParseExact(column, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
