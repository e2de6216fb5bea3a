using System.Globalization;
using Workflow.Documents.Writing.Spreadsheet;

namespace Workflow.Documents.Board;

/// <summary>Writes the coordinator's board as a spreadsheet.</summary>
public static class BoardSpreadsheetWriter
{
    private static readonly (string Label, double Width, Func<BoardLine, object?> Value)[] Columns =
    [
        ("单位", 36, row => row.AgencyName),
        ("类别", 12, row => row.Kind),
        ("状态", 12, row => row.State),
        ("版次", 8, row => row.Revision),
        ("当前办理", 14, row => row.Holder),
        ("报送期限", 14, row => row.SubmitDueOn),
        ("公布期限", 14, row => row.PublishDueOn),
        ("逾期天数", 10, row => row.DaysLate),
        ("错误", 8, row => row.Errors),
        ("警告", 8, row => row.Warnings),
        ("最近联系", 14, row => row.LastContact),
    ];

    /// <param name="title">Above the table: of which jurisdiction and year the board is, and of which day.</param>
    /// <returns>An .xlsx; the same rows give the same bytes.</returns>
    public static byte[] Write(string title, IReadOnlyList<BoardLine> rows)
    {
        var workbook = new Workbook(title, "");
        var sheet = workbook.Add(new Sheet("进度") { IsLandscape = true });
        sheet.Text(new CellPlace(1, 1), SheetStyle.Title, title);
        sheet.Merge(new CellPlace(1, 1), 1, Columns.Length, SheetStyle.Title);
        for (var column = 0; column < Columns.Length; column++)
        {
            var (label, width, value) = Columns[column];
            sheet.Column(width);
            sheet.Text(new CellPlace(2, column + 1), SheetStyle.Label, label);
            for (var row = 0; row < rows.Count; row++)
            {
                Put(sheet, new CellPlace(row + 3, column + 1), value(rows[row]));
            }
        }

        return workbook.ToBytes();
    }

    private static void Put(Sheet sheet, CellPlace place, object? value)
    {
        switch (value)
        {
            case int number:
                sheet.Number(place, SheetStyle.Value, number);
                break;
            case DateOnly day:
                sheet.Text(place, SheetStyle.Text, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case string { Length: > 0 } text:
                sheet.Text(place, SheetStyle.Text, text);
                break;
            default:
                sheet.Empty(place, SheetStyle.Text);
                break;
        }
    }
}
