using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Workflow.Documents.Writing.Office;

/// <summary>A Word or Excel file: parts, their types and how they hang together. The same parts give the same bytes, so that a file can be kept by its hash.</summary>
internal sealed class OfficePackage
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, XElement Xml)> parts = [];
    private readonly XElement types = new(
        Types + "Types",
        new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")));

    /// <param name="path">Without a leading slash.</param>
    public OfficePackage Add(string path, string contentType, XElement xml)
    {
        types.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", contentType)));
        parts.Add((path, xml));
        return this;
    }

    /// <summary>What one part, or the package itself, refers to; the ids are rId1, rId2 and so on.</summary>
    /// <param name="of">The path of the part; empty for the package.</param>
    public OfficePackage Link(string of, params (string Type, string Target)[] targets)
    {
        var slash = of.LastIndexOf('/');
        parts.Add(($"{of[..(slash + 1)]}_rels/{of[(slash + 1)..]}.rels", new XElement(Links + "Relationships", targets.Select((target, index) => new XElement(
            Links + "Relationship",
            new XAttribute("Id", $"rId{index + 1}"),
            new XAttribute("Type", target.Type.Contains("://", StringComparison.Ordinal) ? target.Type : $"{Relations}/{target.Type}"),
            new XAttribute("Target", target.Target))))));
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, xml) in parts.Prepend(("[Content_Types].xml", types)))
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
                new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), xml).Save(writer);
            }
        }

        return bytes.ToArray();
    }
}
