namespace Workflow.Documents.Reading;

/// <summary>What a document may cost. The largest real reports stay far below; hostile ones end in a refusal, not in memory.</summary>
internal static class Limits
{
    public const int Bytes = 20 * 1024 * 1024;

    public const int CellCharacters = 2_000;

    /// <summary>Cells of all tables of one document, covered places included.</summary>
    public const int GridCells = 100_000;

    /// <summary>Lines of a document's prose; a report of fifty pages has about two thousand.</summary>
    public const int Lines = 200_000;

    /// <summary>Columns or rows that one HTML cell may span.</summary>
    public const int Span = 200;

    /// <summary>Files inside of one package; a report with pictures has about fifty.</summary>
    public const int PackageParts = 2_000;

    /// <summary>Bytes that all files of a package may unfold to.</summary>
    public const long PackageBytes = 200L * 1024 * 1024;

    /// <summary>How many times larger than packed a file above <see cref="RatioFloor"/> may be: repetitive tables reach fifty.</summary>
    public const int PackageRatio = 150;

    /// <summary>Below this size a ratio says nothing.</summary>
    public const int RatioFloor = 2 * 1024 * 1024;

    /// <summary>Characters of one XML part.</summary>
    public const long PartCharacters = 40_000_000;

    /// <summary>Elements of an XML part that are open at the same time: each table in a table takes about eight.</summary>
    public const int XmlDepth = 250;

    public const int HtmlTags = 150_000;

    /// <summary>Elements of an HTML page that are open at the same time.</summary>
    public const int HtmlDepth = 300;

    /// <summary>Open elements summed over all tags; a parser's worst case grows with it.</summary>
    public const int HtmlWork = 4_000_000;
}
