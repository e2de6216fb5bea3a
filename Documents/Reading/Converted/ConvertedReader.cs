using Workflow.Documents.Reading.Pdf;
using Workflow.Documents.Reading.PlainText;
using Workflow.Documents.Reading.Word;
using Workflow.Documents.Tools;

namespace Workflow.Documents.Reading.Converted;

/// <summary>Reads documents that a program of the machine first turns into something that is read here.</summary>
internal static class ConvertedReader
{
    private static readonly ToolCall ToDocx = new(
        "soffice",
        "libreoffice-writer",
        "document.doc",
        "document.docx",
        // A profile of its own: two runs with one profile wait for each other.
        folder => ["--headless", "--norestore", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--convert-to", "docx", "--outdir", folder, "document.doc"],
        TimeSpan.FromSeconds(60));

    private static readonly ToolCall ToText = new(
        "pdftotext",
        "poppler-utils",
        "document.pdf",
        "document.txt",
        _ => ["-layout", "-enc", "UTF-8", "document.pdf", "document.txt"],
        TimeSpan.FromSeconds(30));

    private static readonly ToolCall ToWords = ToText with { Output = "words.html", Arguments = _ => ["-bbox", "-enc", "UTF-8", "document.pdf", "words.html"] };

    private static readonly ToolCall ToRules = ToText with { Tool = "pdftocairo", Output = "rules.svg", Arguments = _ => ["-svg", "document.pdf", "rules.svg"] };

    public static DocumentReading ReadDoc(ReadOnlyMemory<byte> bytes, ReadTarget target, IToolRunner tools) =>
        Convert(ToDocx, bytes, tools, docx => DocxReader.Read(docx, target));

    /// <summary>By the lines that are drawn around cells; where that finds less than the text alone, by the space between words.</summary>
    public static DocumentReading ReadPdf(ReadOnlyMemory<byte> bytes, ReadTarget target, IToolRunner tools)
    {
        var byRules = ReadRules(bytes, target, tools);
        if (byRules is not null && byRules.Summary.Cells == byRules.Content.Cells.Count)
        {
            return byRules;
        }

        var byText = Convert(ToText, bytes, tools, output => ReadText(output, target));
        return byRules is null || (byText is DocumentReading.Read text && text.Summary.Cells >= byRules.Summary.Cells) ? byText : byRules;
    }

    private static DocumentReading.Read? ReadRules(ReadOnlyMemory<byte> bytes, ReadTarget target, IToolRunner tools)
    {
        var budget = new CellBudget();
        return tools.Run(ToRules, bytes) is ToolRun.Made rules && tools.Run(ToWords, bytes) is ToolRun.Made words
            && RuledBlocks.Read(words.Output, rules.Output, budget) is { } blocks && !budget.IsSpent
            ? ReportAssembler.Assemble(blocks, target) as DocumentReading.Read
            : null;
    }

    private static DocumentReading ReadText(byte[] text, ReadTarget target)
    {
        using var decoded = TextDecoder.Decode(text);
        return decoded is null ? Refusals.NotText : PlainTextReader.Read(decoded.ToString(), target);
    }

    private static DocumentReading Convert(ToolCall call, ReadOnlyMemory<byte> bytes, IToolRunner tools, Func<byte[], DocumentReading> read) => tools.Run(call, bytes) switch
    {
        ToolRun.Made made => read(made.Output),
        ToolRun.Missing => Refusals.ToolMissing(call),
        ToolRun.TimedOut => Refusals.ToolTimedOut(call),
        _ => Refusals.ToolFailed(call),
    };
}
