using System.Xml.Linq;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>Short names for the elements of SpreadsheetML.</summary>
internal static class SheetXml
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static XElement El(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute At(string name, object value) => new(name, value);
}
