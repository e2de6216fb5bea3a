using System.Text;
using Workflow.Documents.Writing;
using Workflow.Documents.Writing.Csv;
using Workflow.Documents.Writing.Spreadsheet;
using Workflow.Documents.Writing.Word;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Api.Files;

/// <summary>A kind of file that a report can be had as.</summary>
/// <param name="Name">As <c>format=</c> says it.</param>
/// <param name="Write">Null where a program outside makes the file.</param>
/// <param name="IsKept">Whether making it costs more than finding it again.</param>
internal sealed record FileFormat(string Name, string Extension, string MediaType, Func<ReportContent, Form, Language, byte[]>? Write, bool IsKept = false)
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static readonly FileFormat Pdf = new("pdf", ".pdf", "application/pdf", null, IsKept: true);

    public static readonly IReadOnlyList<FileFormat> All =
    [
        new("docx", ".docx", WordType, (content, form, _) => WordReportWriter.Write(content, form), IsKept: true),
        new("html", ".html", "text/html; charset=utf-8", (content, form, language) => Encoding.UTF8.GetBytes(HtmlReportWriter.Document(content, form, language: language))),
        new("fragment", ".fragment.html", "text/html; charset=utf-8", (content, form, _) => Encoding.UTF8.GetBytes(HtmlReportWriter.Fragment(content, form))),
        new("xlsx", ".xlsx", SpreadsheetType, (content, form, _) => SpreadsheetReportWriter.Write(content, form), IsKept: true),
        new("json", ".json", "application/json", (content, _, _) => JsonReportWriter.Write(content)),
        new("csv", ".csv", "text/csv; charset=utf-8", (content, form, _) => CsvReportWriter.Write(content, form)),
        Pdf,
    ];

    public static FileFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);
}
