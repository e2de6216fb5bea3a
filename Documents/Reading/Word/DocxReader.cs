using System.Xml;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Word;

/// <summary>Reads a Word document part by part from front to back, without building a tree of it.</summary>
internal static class DocxReader
{
    public static DocumentReading Read(ReadOnlyMemory<byte> bytes, ReadTarget target)
    {
        var (blocks, refusal) = Blocks(bytes);
        return refusal ?? ReportAssembler.Assemble(blocks!, target);
    }

    private static (IReadOnlyList<Block>? Blocks, DocumentReading.Refused? Refusal) Blocks(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var (package, refusal) = WordPackage.Open(bytes);
            using (package)
            {
                return package is null ? (null, refusal) : Blocks(package);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            // No zip, no XML, a document type declaration, an unknown way of packing: the bytes are to blame, not the machine.
            return (null, Refusals.BrokenPackage);
        }
    }

    private static (IReadOnlyList<Block>? Blocks, DocumentReading.Refused? Refusal) Blocks(WordPackage package)
    {
        using var styles = package.Styles();
        using var numbering = package.Numbering();
        using var main = package.Main();
        var budget = new CellBudget();
        var body = new WordXml(main);
        var reader = new WordBlocks(body, WordStyles.Read(Walk(styles)), WordNumbers.Read(Walk(numbering)), budget);
        return reader.Read() switch
        {
            null => (null, Refusals.BrokenPackage),
            _ when body.IsTooDeep => (null, Refusals.TooNested),
            _ when budget.IsSpent => (null, Refusals.TooManyCells),
            { Count: > Limits.Lines } => (null, Refusals.TooManyLines),
            { Count: 0 } => (null, Refusals.Empty),
            var blocks => (blocks, null),
        };
    }

    private static WordXml? Walk(XmlReader? part) => part is null ? null : new WordXml(part);
}
