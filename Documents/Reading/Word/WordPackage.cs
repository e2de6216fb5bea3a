using System.IO.Compression;
using System.Xml;

namespace Workflow.Documents.Reading.Word;

/// <summary>A docx as what it is: a zip of XML parts. Sizes are looked at before anything is unpacked, and nothing outside of it is ever fetched.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string MainPart = "word/document.xml";

    // XXE and entity expansion both need a DTD; Word writes none.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Limits.PartCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Word says where white space counts; each text element is read with what it holds.
        IgnoreWhitespace = false,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly ZipArchive archive;

    private WordPackage(ZipArchive archive) => this.archive = archive;

    /// <exception cref="InvalidDataException">The bytes are no zip.</exception>
    public static (WordPackage? Package, DocumentReading.Refused? Refusal) Open(ReadOnlyMemory<byte> bytes)
    {
        var package = new WordPackage(new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read));
        var refusal = package.Fault(bytes.Length);
        if (refusal is null)
        {
            return (package, null);
        }

        package.Dispose();
        return (null, refusal);
    }

    public XmlReader Main() => Part(MainName() ?? MainPart)!;

    public XmlReader? Styles() => Part("word/styles.xml");

    public XmlReader? Numbering() => Part("word/numbering.xml");

    public void Dispose() => archive.Dispose();

    private DocumentReading.Refused? Fault(int packed)
    {
        if (archive.Entries.Count > Limits.PackageParts)
        {
            return Refusals.Bomb;
        }

        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            // An entry may lie about its packed size, but not about the size of the file that it lies in.
            var ratio = entry.Length / Math.Max(1, Math.Min(entry.CompressedLength, packed));
            total += entry.Length;
            if (entry.Length < 0 || total > Limits.PackageBytes || (entry.Length > Limits.RatioFloor && ratio > Limits.PackageRatio))
            {
                return Refusals.Bomb;
            }

            if (entry.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase) || entry.Name.StartsWith("vbaData", StringComparison.OrdinalIgnoreCase))
            {
                return Refusals.Macros;
            }
        }

        return MainName() is null ? Refusals.BrokenPackage : null;
    }

    /// <summary>Other word processors call the main part document2.xml; the root relationships would say so, but it is always the one.</summary>
    private string? MainName() => archive.GetEntry(MainPart)?.FullName
        ?? archive.Entries.FirstOrDefault(entry =>
            entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))?.FullName;

    private XmlReader? Part(string name) =>
        archive.GetEntry(name) is { } entry ? XmlReader.Create(new BoundedStream(entry.Open(), Limits.PartCharacters), Settings) : null;
}
