namespace Workflow.Documents;

/// <summary>The kinds of document that can be read into a report.</summary>
public enum DocumentKind
{
    /// <summary>Plain text as a word processor saves it, one table cell a line.</summary>
    Text = 0,

    /// <summary>A web page, or a piece of one, with tables.</summary>
    Html = 1,

    /// <summary>Our own JSON: a <c>ReportContent</c>.</summary>
    Json = 2,

    /// <summary>A Word document (Office Open XML).</summary>
    Docx = 3,

    /// <summary>A PDF whose text can be copied; a scan is a picture and holds none.</summary>
    Pdf = 4,

    /// <summary>A document of older word processors: Word 97 to 2003, WPS, RTF.</summary>
    Doc = 5,

    /// <summary>A workbook (.xlsx): our template or our export.</summary>
    Spreadsheet = 8,

    /// <summary>Our own CSV.</summary>
    Csv = 9,
}
