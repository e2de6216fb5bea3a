using System.Text.Json;
using Workflow.Documents.Blocks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Reading.Json;

/// <summary>Reads a content as <see cref="ReportJson"/> writes it.</summary>
internal static class JsonReader
{
    private static readonly JsonSerializerOptions Options = new(ReportJson.Options)
    {
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    public static DocumentReading Read(string json)
    {
        ReportContent? content;
        try
        {
            content = JsonSerializer.Deserialize<ReportContent>(json, Options);
        }
        catch (JsonException fault)
        {
            return Refusals.Json(fault.Path ?? "$", "不是年度报告的JSON格式。", "it does not have the shape of a report.", fault.LineNumber + 1);
        }

        if (content is null)
        {
            return Refusals.Json("$", "内容为空（null）。", "it is null.");
        }

        if (FormCatalog.Find(content.Form) is not { } form)
        {
            return Refusals.Json("$.form", $"未知的表格版本“{content.Form}”，应为“2019”或“2021”。", $"the form “{content.Form}” is unknown; it is “2019” or “2021”.");
        }

        return (DocumentReading?)JsonShape.Fault(content, form) ?? new DocumentReading.Read(Completed(content, form), Summary(content, form));
    }

    private static ReportContent Completed(ReportContent content, Form form) => content with
    {
        Title = TextHygiene.Clean(content.Title),
        AgencyName = TextHygiene.Clean(content.AgencyName),
        Sections = content.Sections.ToDictionary(entry => entry.Key, entry => entry.Value is null ? null : TextHygiene.Clean(entry.Value), StringComparer.Ordinal),
        Cells = form.Cells.ToDictionary(cell => cell.Id, cell => content.Cell(cell.Id), StringComparer.Ordinal),
    };

    private static ReadSummary Summary(ReportContent content, Form form)
    {
        List<string> sections = [.. form.Sections.Where(section => section.IsTable ? content.Cells.Keys.Any(id => form.FindCell(id)!.Table == section.Id) : content.Section(section.Id) is not null).Select(section => section.Id)];
        return new ReadSummary(content.Cells.Count, sections, form.Id) { Unsure = UnsurePlaces.Missing(form, sections, [.. content.Cells.Keys]) };
    }
}
