using System.Xml.Linq;

namespace Workflow.Documents.Writing.Office;

/// <summary>Who wrote the file and what it is called. Without a date, which would change the bytes.</summary>
internal static class CoreProperties
{
    public const string Path = "docProps/core.xml";
    public const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string Relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static XElement Of(string title, string creator) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(Dublin + "title", OfficeText.Clean(title)),
        new XElement(Dublin + "creator", OfficeText.Clean(creator)));
}
