using Workflow.Documents.Reading.Named;
using Workflow.Documents.Writing.Csv;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Reading.Csv;

/// <summary>Reads our CSV: a row for each part of a report, found by its name.</summary>
internal static class CsvReader
{
    public static DocumentReading Read(string text, ReadTarget target)
    {
        if (CsvRows.Cut(text) is not { } rows)
        {
            return Refusals.Csv("有引号没有闭合", "a quote is never closed");
        }

        var head = rows[0].ConvertAll(field => field.Trim());
        var (names, values) = (head.IndexOf(CsvReportWriter.NameColumn), head.IndexOf(CsvReportWriter.ValueColumn));
        if (names < 0 || values < 0)
        {
            return Refusals.NotOurSheet;
        }

        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var line = 1; line < rows.Count; line++)
        {
            var row = rows[line];
            var name = row.Count > names ? row[names].Trim() : "";
            if (name.Length == 0)
            {
                continue;
            }

            if (!IsKnown(name))
            {
                return Refusals.Csv($"第{line + 1}行的编号“{Shortened(name)}”不是报告的组成部分", $"row {line + 1} names “{Shortened(name)}”, which is no part of a report");
            }

            if (!texts.TryAdd(name, CsvGuard.Unguard(row.Count > values ? row[values] : "")))
            {
                return Refusals.Csv($"编号“{name}”出现了两次", $"“{name}” is there twice");
            }
        }

        return NamedReport.Of(texts, target);
    }

    private static bool IsKnown(string name) =>
        name is ReportNames.Form or ReportNames.Title or ReportNames.AgencyName
        || ReportNames.Sections.Any(section => name == ReportNames.Section(section))
        || FormCatalog.All.Any(form => form.FindCell(name) is not null);

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
