using System.Xml.Linq;

namespace Workflow.Documents.Writing.Word;

/// <summary>Short names for the elements of WordprocessingML.</summary>
internal static class WordXml
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement El(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute At(string name, object value) => new(Main + name, value);

    /// <summary>An element with the one attribute <c>val</c>.</summary>
    public static XElement Val(string name, object value) => El(name, At("val", value));

    /// <summary>A run of text with its blanks and tabs.</summary>
    public static XElement Run(string text) => El(
        "r",
        Office.OfficeText.Clean(text).Split('\t').SelectMany((part, index) => new[] { index == 0 ? null : El("tab"), Text(part) }));

    private static XElement? Text(string text) => text.Length == 0 ? null : El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
