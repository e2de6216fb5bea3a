using System.IO.Compression;

namespace Workflow.Documents;

/// <summary>Tells a document's kind by what it holds, and by its name where that does not tell.</summary>
public static class DocumentKinds
{
    private static readonly Dictionary<string, DocumentKind> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = DocumentKind.Text,
        [".htm"] = DocumentKind.Html,
        [".html"] = DocumentKind.Html,
        [".json"] = DocumentKind.Json,
        [".docx"] = DocumentKind.Docx,
        [".pdf"] = DocumentKind.Pdf,
        [".doc"] = DocumentKind.Doc,
        [".wps"] = DocumentKind.Doc,
        [".rtf"] = DocumentKind.Doc,
    };

    /// <summary>The kind by the name's extension; null for one that is not read.</summary>
    public static DocumentKind? OfName(string? fileName) => ByExtension.TryGetValue(Path.GetExtension(fileName ?? ""), out var kind) ? kind : null;

    /// <summary>What the bytes say goes before what the name says: portals serve pages as .doc, and offices rename what does not open. Null where neither tells.</summary>
    public static DocumentKind? Of(ReadOnlyMemory<byte> bytes, string? fileName) => bytes.Span switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => DocumentKind.Pdf,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => DocumentKind.Doc,
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => DocumentKind.Doc,
        [(byte)'P', (byte)'K', 3, 4, ..] => HasWordPart(bytes) ? DocumentKind.Docx : OfName(fileName),
        _ => LooksLikePage(bytes.Span) ? DocumentKind.Html : OfName(fileName) is { } named and (DocumentKind.Text or DocumentKind.Html or DocumentKind.Json) ? named : null,
    };

    private static bool HasWordPart(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Any(entry => entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            // Cut off or damaged: the name is all there is to go by.
            return false;
        }
    }

    private static bool LooksLikePage(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var start = System.Text.Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
