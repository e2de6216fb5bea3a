namespace Workflow.Documents.Tests.Made;

/// <summary>What word processors print where a page ends inside of a table.</summary>
internal static class PageBreak
{
    private const int HeaderRows = 3;

    /// <summary>The rows with the header once more before row <paramref name="at"/>, and the groups that reach over the break begun anew.</summary>
    public static List<List<PrintedCell>> Repeat(List<List<PrintedCell>> rows, int at) =>
        [.. Part(rows, 0, at), .. rows[..HeaderRows], .. Part(rows, at, rows.Count)];

    private static IEnumerable<List<PrintedCell>> Part(List<List<PrintedCell>> rows, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            yield return [.. rows[i].Select((cell, place) => cell.IsUp && i > from ? cell : cell with { Text = Above(rows, i, place), IsUp = false, Height = Height(rows, i, place, to) })];
        }
    }

    private static string Above(List<List<PrintedCell>> rows, int row, int place)
    {
        while (rows[row][place].IsUp)
        {
            row--;
        }

        return rows[row][place].Text;
    }

    private static int Height(List<List<PrintedCell>> rows, int row, int place, int to) =>
        1 + rows.Take(to).Skip(row + 1).TakeWhile(below => below.Count > place && below.Take(place + 1).All(cell => cell.IsUp)).Count();
}
