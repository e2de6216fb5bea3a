using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Silo.Storage;

namespace Workflow.Api.Files;

/// <summary>Reports as files, made when somebody asks for one and kept by the hash of what they say.</summary>
internal sealed class ReportFiles(IMadeFileStore kept, PdfPrinter printer)
{
    /// <summary>Grows when a writer changes what it writes: files of an older edition are not given out any more.</summary>
    private const int Edition = 1;

    private const int LongestName = 80;

    /// <summary>What is being printed just now: whoever else asks for it waits for the same.</summary>
    private readonly ConcurrentDictionary<(string Tenant, string Source), Lazy<Task<PdfPrint>>> underWay = new();

    /// <summary>The file with its name, type and ETag; the framework answers 304 to whoever has it.</summary>
    public async Task<Results<FileContentHttpResult, ProblemHttpResult>> Answer(HttpContext context, string tenant, int year, ReportContent content, FileFormat format)
    {
        var source = ContentHash.Of(content);
        var (bytes, problem) = await Bytes(context, tenant, source, content, format);
        if (bytes is null)
        {
            return problem!;
        }

        // Asked again each time: what was taken down must not live on in a cache.
        context.Response.Headers.CacheControl = context.Request.Path.StartsWithSegments("/open", StringComparison.Ordinal) ? "public, no-cache" : "private, no-cache";
        return TypedResults.File(
            bytes,
            format.MediaType,
            NameOf(content, year) + format.Extension,
            entityTag: new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{source}.{format.Name}.{Edition}.{context.Language()}\"")));
    }

    private async Task<(byte[]? Bytes, ProblemHttpResult? Problem)> Bytes(HttpContext context, string tenant, string source, ReportContent content, FileFormat format)
    {
        var form = FormCatalog.Find(content.Form)!;
        var edition = string.Create(CultureInfo.InvariantCulture, $"{format.Name}.{Edition}");
        if (format.IsKept && await kept.Find(tenant, source, edition) is { } found)
        {
            return (found, null);
        }

        if (format.Write is { } write)
        {
            var written = write(content, form, context.Language());
            if (format.IsKept)
            {
                await kept.Keep(tenant, source, edition, written);
            }

            return (written, null);
        }

        switch (await Print(tenant, source, edition, content, form))
        {
            case PdfPrint.Printed printed:
                return (printed.Bytes, null);
            case PdfPrint.NoProgram:
                return (null, Problem.Of(context, 501, "tool.notInstalled", new LocalizedText(
                    "导出 PDF 需要在服务器上安装 Chromium 或 LibreOffice（Debian：apt install chromium）；也可以先导出 Word。",
                    "PDF needs Chromium or LibreOffice on the server (Debian: apt install chromium); Word can be had without.")));
            default:
                return (null, Problem.Of(context, 503, "export.notPrinted", new LocalizedText(
                    "PDF 没有生成，请稍后重试；也可以先导出 Word。",
                    "The PDF could not be made; try again later, or take Word.")));
        }
    }

    private async Task<PdfPrint> Print(string tenant, string source, string edition, ReportContent content, Form form)
    {
        try
        {
            return await underWay.GetOrAdd((tenant, source), _ => new Lazy<Task<PdfPrint>>(PrintAndKeep)).Value;
        }
        finally
        {
            underWay.TryRemove((tenant, source), out var _);
        }

        async Task<PdfPrint> PrintAndKeep()
        {
            var print = await printer.Print(content, form);
            if (print is PdfPrint.Printed printed)
            {
                await kept.Keep(tenant, source, edition, printed.Bytes);
            }

            return print;
        }
    }

    private static string NameOf(ReportContent content, int year)
    {
        var name = content.Title.Trim().Length > 0 ? content.Title.Trim() : $"{content.AgencyName}{year}年政府信息公开工作年度报告";
        var safe = string.Concat(name.Select(character => char.IsControl(character) || char.IsSurrogate(character) || "\\/:*?\"<>|".Contains(character, StringComparison.Ordinal) ? '_' : character));
        return safe.Length <= LongestName ? safe : safe[..LongestName];
    }
}
