namespace Workflow.Documents.Reading;

/// <summary>What a document may cost. The largest real reports stay far below; hostile ones end in a refusal, not in memory.</summary>
internal static class Limits
{
    public const int Bytes = 20 * 1024 * 1024;

    public const int CellCharacters = 2_000;

    /// <summary>Cells of all tables of one document, covered places included.</summary>
    public const int GridCells = 100_000;

    /// <summary>Lines of a plain text; a report of fifty pages has about two thousand.</summary>
    public const int Lines = 200_000;

    /// <summary>Columns or rows that one HTML cell may span.</summary>
    public const int Span = 200;

    public const int HtmlTags = 150_000;

    /// <summary>Elements of an HTML page that are open at the same time.</summary>
    public const int HtmlDepth = 300;

    /// <summary>Open elements summed over all tags; a parser's worst case grows with it.</summary>
    public const int HtmlWork = 4_000_000;
}
