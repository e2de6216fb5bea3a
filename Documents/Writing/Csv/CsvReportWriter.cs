using System.Globalization;
using Workflow.Documents.Reading.Named;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Csv;

/// <summary>Writes a report as CSV: a row for each text and each cell, with the names that people and programs know it by.</summary>
public static class CsvReportWriter
{
    internal const string NameColumn = "编号";
    internal const string ValueColumn = "值";

    /// <returns>UTF-8 with a byte order mark, which <see cref="ReportReader"/> reads back to the same title, sections and cells. A missing section has no row.</returns>
    public static byte[] Write(ReportContent content, Form form)
    {
        var csv = new CsvText().Row(NameColumn, "表", "行", "列", "单位", ValueColumn);
        Text(ReportNames.Form, "表格版本", form.Id);
        Text(ReportNames.Title, "标题", content.Title);
        Text(ReportNames.AgencyName, "机关名称", content.AgencyName);
        foreach (var section in ReportNames.Sections)
        {
            Text(ReportNames.Section(section), form.FindSection(section)?.Heading ?? "前言", content.Section(section));
        }

        foreach (var cell in form.Cells)
        {
            var value = content.Cell(cell.Id);
            csv.Row(
                cell.Id,
                form.Table(cell.Table).Title,
                cell.Row.Label,
                string.Join('·', cell.Column.Header),
                cell.Unit,
                value.Number?.ToString(CultureInfo.InvariantCulture) ?? CsvGuard.Guard(value.Text ?? ""));
        }

        return csv.ToBytes();

        void Text(string name, string label, string? text)
        {
            if (text is not null)
            {
                csv.Row(name, "", label, "", "", CsvGuard.Guard(text));
            }
        }
    }
}
