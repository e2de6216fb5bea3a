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

    /// <summary>Neither spans nor cells in place of merged ones.</summary>
    Lost,
}
