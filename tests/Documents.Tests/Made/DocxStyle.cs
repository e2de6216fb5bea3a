namespace Workflow.Documents.Tests.Made;

/// <summary>The ways in which offices' Word documents differ inside while they look alike on paper.</summary>
public enum DocxStyle
{
    /// <summary>Merged cells, as the official layout prints them.</summary>
    Merged,

    /// <summary>Each place has a cell of its own; merged ones repeat their text.</summary>
    Repeated,

    /// <summary>Neither spans nor cells in place of merged ones.</summary>
    Lost,

    /// <summary>All tables are one, with the headings as rows that span it.</summary>
    Joined,

    /// <summary>Every table stands in a cell of a table that only arranges the page.</summary>
    Nested,

    /// <summary>Numbers, rows and line ends were changed with changes tracked, and nobody accepted them.</summary>
    Tracked,

    /// <summary>Title and prose stand in text boxes, each stored twice for old and new versions of Word.</summary>
    Boxed,

    /// <summary>Headings carry a style, and Word counts their numbers.</summary>
    Styled,

    /// <summary>Content controls, fields, links, bookmarks and hidden text around and inside of everything.</summary>
    Controls,

    /// <summary>A page break cut the second table in two, and the header stands above both halves.</summary>
    Cut,
}
