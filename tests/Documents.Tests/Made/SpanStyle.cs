namespace Workflow.Documents.Tests.Made;

/// <summary>What portals make of merged cells.</summary>
public enum SpanStyle
{
    /// <summary>rowspan and colspan, as printed.</summary>
    Spans,

    /// <summary>Every place has a cell of its own; merged ones repeat the text.</summary>
    Repeated,

    /// <summary>Every place has a cell of its own; all but the first of a merged cell are blank, as spreadsheets save it.</summary>
    Blank,

    /// <summary>rowspan and colspan, and a page break in long tables, below which the header and the cells of the open groups stand again.</summary>
    Cut,

    /// <summary>Neither spans nor cells in place of merged ones.</summary>
    Lost,
}
