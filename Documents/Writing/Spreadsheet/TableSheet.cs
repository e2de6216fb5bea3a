using Workflow.Documents.Writing.Tables;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>A table of the form on a sheet of its own, with its merged header cells.</summary>
internal static class TableSheet
{
    private const int FirstRow = 3;

    /// <param name="write">Writes one value into its place.</param>
    /// <returns>The sheet, and where each cell of the table lies.</returns>
    public static (Sheet Sheet, IReadOnlyDictionary<string, CellPlace> Places) Add(
        Workbook workbook, FormTable table, bool isTemplate, Action<Sheet, CellPlace, FormCell> write)
    {
        var layout = TableLayout.Of(table);
        var sheet = workbook.Add(new Sheet(table.Title) { IsProtected = isTemplate, IsLandscape = layout.Columns > 4 });
        for (var column = 0; column < layout.Columns; column++)
        {
            sheet.Column(column >= layout.LabelColumns ? layout.LabelColumns == 0 ? 10 : 14 : column == layout.LabelColumns - 1 ? 40 : 16);
        }

        sheet.Text(new CellPlace(1, 1), SheetStyle.Title, table.Title);
        sheet.Merge(new CellPlace(1, 1), 1, layout.Columns, SheetStyle.Title);
        var places = new Dictionary<string, CellPlace>(StringComparer.Ordinal);
        var row = FirstRow;
        foreach (var cells in layout.Rows)
        {
            foreach (var cell in cells)
            {
                var place = new CellPlace(row, cell.Column + 1);
                if (cell.Cell is { } value)
                {
                    write(sheet, place, value);
                    places[value.Id] = place;
                    workbook.Name(value.Id, sheet, place);
                }
                else
                {
                    sheet.Text(place, StyleOf(cell.Role), cell.Text);
                }

                sheet.Merge(place, cell.Rows, cell.Columns, cell.Cell is null ? StyleOf(cell.Role) : SheetStyle.Value);
            }

            // Programs do not measure merged cells: a row has the height of two lines where its label needs them.
            sheet.Height(row++, cells.Any(cell => cell.Role == LaidRole.Row && cell.Text.Length > 22 * cell.Columns) ? 33 : cells.Any(cell => cell.Role == LaidRole.Value) || cells.Count < 3 ? 18 : 33);
        }

        return (sheet, places);
    }

    private static SheetStyle StyleOf(LaidRole role) => role == LaidRole.Row ? SheetStyle.RowLabel : SheetStyle.Label;
}
