using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>Writes a report as a spreadsheet: its texts, then a sheet for each table.</summary>
public static class SpreadsheetReportWriter
{
    /// <returns>An .xlsx that <see cref="ReportReader"/> reads back to the same title, sections and cells; the same content gives the same bytes.</returns>
    public static byte[] Write(ReportContent content, Form form)
    {
        var workbook = new Workbook(content.Title, content.AgencyName);
        TextSheet.Add(workbook, form, content);
        foreach (var table in form.Tables)
        {
            TableSheet.Add(workbook, table, isTemplate: false, (sheet, place, cell) =>
            {
                var value = content.Cell(cell.Id);
                if (value.Number is { } number)
                {
                    sheet.Number(place, SheetStyle.Value, number);
                }
                else if (value.Text is { } text)
                {
                    sheet.Text(place, SheetStyle.Text, text);
                }
                else
                {
                    sheet.Empty(place, SheetStyle.Value);
                }
            });
        }

        return workbook.ToBytes();
    }
}
