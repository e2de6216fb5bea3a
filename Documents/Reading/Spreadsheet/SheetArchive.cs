using System.IO.Compression;
using System.Xml;

namespace Workflow.Documents.Reading.Spreadsheet;

/// <summary>The parts of a workbook, read within limits: no document type, nothing from elsewhere, no endless text.</summary>
internal sealed class SheetArchive(ZipArchive zip) : IDisposable
{
    private const int MostParts = 2_000;

    /// <summary>A workbook of ours has 60 KB.</summary>
    private const long LargestPart = 8_000_000;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Whether it carries programs.</summary>
    public bool HasMacros => zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase));

    public bool IsTooLarge => zip.Entries.Count > MostParts || zip.Entries.Any(entry => entry.Length > LargestPart);

    /// <exception cref="InvalidDataException">The bytes are no zip.</exception>
    public static SheetArchive Open(ReadOnlyMemory<byte> bytes) => new(new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read));

    /// <summary>Null where there is no such part.</summary>
    public XmlReader? Part(string path) => zip.GetEntry(path) is { } entry ? XmlReader.Create(entry.Open(), Safe) : null;

    public void Dispose() => zip.Dispose();
}
