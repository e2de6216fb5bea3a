using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Options;
using Workflow.Documents.Writing;
using Workflow.Documents.Writing.Word;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Api.Files;

/// <summary>Makes PDF with a program that is installed: a browser prints our page, LibreOffice our Word file.</summary>
internal sealed partial class PdfPrinter(IOptions<PdfOptions> options, TimeProvider clock, ILogger<PdfPrinter> log) : IDisposable
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "soffice"];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    // A browser takes 200 MB: a crowd waits instead of filling the memory.
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Where the program lies; null where none is installed.</summary>
    public string? Program { get; } = options.Value.Program is { } configured
        ? File.Exists(configured) ? configured : null
        : Programs.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public async Task<PdfPrint> Print(ReportContent content, Form form)
    {
        if (Program is null)
        {
            return new PdfPrint.NoProgram();
        }

        await one.WaitAsync();
        var folder = Directory.CreateTempSubdirectory("workflow-pdf-").FullName;
        try
        {
            var isOffice = Path.GetFileName(Program).StartsWith("soffice", StringComparison.Ordinal);
            var source = Path.Combine(folder, isOffice ? "report.docx" : "report.html");
            await File.WriteAllBytesAsync(source, isOffice ? WordReportWriter.Write(content, form) : Encoding.UTF8.GetBytes(HtmlReportWriter.Document(content, form)));
            var printed = Path.Combine(folder, "report.pdf");
            var ended = await Run(Program, isOffice ? Office(folder, source) : Browser(folder, source, printed));
            if (ended && File.Exists(printed))
            {
                return new PdfPrint.Printed(await File.ReadAllBytesAsync(printed));
            }

            NotPrinted(Program);
            return new PdfPrint.Failed();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    // The page is our own, encoded and without a script, so the browser needs no sandbox, which root cannot have.
    private static string[] Browser(string folder, string source, string printed) =>
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer",
        $"--print-to-pdf={printed}", new Uri(source).AbsoluteUri,
    ];

    private static string[] Office(string folder, string source) =>
        [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder, source];

    /// <returns>Whether the program ended by itself and without an error.</returns>
    private async Task<bool> Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var tooLong = new CancellationTokenSource(Longest, clock);
        try
        {
            // Both are read, for a program that fills its pipe would wait for ever.
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(tooLong.Token), process.StandardError.ReadToEndAsync(tooLong.Token));
            await process.WaitForExitAsync(tooLong.Token);
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Program} made no PDF")]
    private partial void NotPrinted(string program);
}
