using AngleSharp.Dom;

namespace Workflow.Documents.Reading.Html;

/// <summary>What a browser does with an element, as far as text is concerned.</summary>
internal static class HtmlElements
{
    /// <summary>The class of a heading that our own pages print for a section that the report lacks.</summary>
    public const string MissingSection = "report-missing";

    /// <summary>The class of a paragraph of our own pages, whose white space is the report's.</summary>
    public const string Line = "report-line";

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    };

    // A caption repeats the heading above it, and would be taken for a second one.
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "audio", "button", "canvas", "caption", "embed", "footer", "head", "iframe", "input", "math", "nav", "noscript", "object", "script",
        "select", "style", "svg", "template", "textarea", "title", "video",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool IsIgnored(IElement element) =>
        Ignored.Contains(element.LocalName) || (element.Attributes.Length > 0 && (element.HasAttribute("hidden") || HasClass(element, MissingSection) || IsHidden(element.GetAttribute("style"))));

    public static bool KeepsSpace(IElement element) => element.LocalName == "pre" || HasClass(element, Line);

    // The list of classes is made anew for each element that is asked for it; most have none of ours.
    private static bool HasClass(IElement element, string name) =>
        element.GetAttribute("class") is { } names && names.Contains(name, StringComparison.Ordinal) && element.ClassList.Contains(name);

    private static bool IsHidden(string? style) =>
        style?.Contains("none", StringComparison.OrdinalIgnoreCase) == true
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
