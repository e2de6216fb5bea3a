namespace Workflow.Documents.Tables;

/// <summary>Reads the columns of a header by their place: all rows are equally wide, and a blank place continues the label to its left.</summary>
internal static class HeaderGrid
{
    /// <summary>No columns when the rows are not equally wide.</summary>
    public static IReadOnlyList<HeaderLeaf> Columns(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows[0].Count;
        if (rows.Any(row => row.Count != width))
        {
            return [];
        }

        IReadOnlyList<HeaderLeaf> columns = [.. Enumerable.Repeat(HeaderLeaf.Empty, width)];
        for (var i = 0; i < rows.Count; i++)
        {
            columns = Below(columns, rows[i], isLast: i == rows.Count - 1);
        }

        return columns;
    }

    private static List<HeaderLeaf> Below(IReadOnlyList<HeaderLeaf> above, IReadOnlyList<string> row, bool isLast)
    {
        var columns = new List<HeaderLeaf>(row.Count);
        var label = "";
        for (var i = 0; i < row.Count; i++)
        {
            var continues = row[i].Length == 0 && !isLast && i > 0 && above[i].Path.SequenceEqual(above[i - 1].Path);
            label = continues ? label : row[i];
            columns.Add(above[i].Under(label));
        }

        return columns;
    }
}
