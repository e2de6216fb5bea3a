namespace Workflow.Silo.Storage;

/// <summary>Cuts a page off a list that was read one row too far.</summary>
internal static class Pages
{
    public static Page<T> Cut<T>(List<T> rows, int limit, Func<T, string> cursorOf) =>
        rows.Count <= limit ? new Page<T>(rows, null) : new Page<T>(rows[..limit], cursorOf(rows[limit - 1]));
}
