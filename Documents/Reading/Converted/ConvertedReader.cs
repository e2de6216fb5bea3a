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

    public static DocumentReading ReadDoc(ReadOnlyMemory<byte> bytes, ReadTarget target, IToolRunner tools) =>
        Convert(ToDocx, bytes, tools, docx => DocxReader.Read(docx, target));

    public static DocumentReading ReadPdf(ReadOnlyMemory<byte> bytes, ReadTarget target, IToolRunner tools) =>
        Convert(ToText, bytes, tools, text => ReadText(text, target));

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
