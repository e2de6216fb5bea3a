using Workflow.Documents.Reading.Html;

namespace Workflow.Documents.Writing;

/// <summary>The attributes that the elements of a report carry, each with a blank before it or empty.</summary>
internal sealed record HtmlDress
{
    /// <summary>Classes, for pages that bring our stylesheet.</summary>
    public static HtmlDress Page { get; } = new()
    {
        Report = " class=\"report\"",
        Line = $" class=\"{HtmlElements.Line}\"",
        MissingHeading = $" class=\"{HtmlElements.MissingSection}\"",
        Table = " class=\"report-table\"",
        Article = " class=\"report-article\"",
        Value = " class=\"report-number\"",
    };

    /// <summary>For a portal's editor, which drops classes and keeps little style: borders as an attribute, and two inline properties.</summary>
    public static HtmlDress Portal { get; } = new()
    {
        Line = " style=\"text-indent:2em\"",
        Table = " border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse;width:100%\"",
    };

    public string Report { get; private init; } = "";

    public string Line { get; private init; } = "";

    /// <summary>Of the heading over a section that the report lacks.</summary>
    public string MissingHeading { get; private init; } = "";

    public string Table { get; private init; } = "";

    public string Article { get; private init; } = "";

    public string Value { get; private init; } = "";
}
