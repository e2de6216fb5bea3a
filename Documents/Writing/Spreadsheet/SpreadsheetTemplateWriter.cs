using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>Writes the spreadsheet that an agency fills in: totals that add up by themselves, a hint at each cell, everything else locked.</summary>
public static class SpreadsheetTemplateWriter
{
    /// <returns>An .xlsx that, filled in, <see cref="ReportReader"/> reads.</returns>
    public static byte[] Write(Form form)
    {
        var workbook = new Workbook($"政府信息公开工作年度报告（{form.Id}年格式）", "");
        TextSheet.Add(workbook, form, content: null);
        var totals = Sums.Of(form).ToDictionary(sum => sum.Total, StringComparer.Ordinal);
        foreach (var table in form.Tables)
        {
            AddTable(workbook, table, totals);
        }

        return workbook.ToBytes();
    }

    private static void AddTable(Workbook workbook, FormTable table, Dictionary<string, Sum> totals)
    {
        var (sheet, places) = TableSheet.Add(workbook, table, isTemplate: true, (sheet, place, cell) =>
        {
            if (!totals.ContainsKey(cell.Id))
            {
                sheet.Empty(place, SheetStyle.Input);
                sheet.Validate(CellValidation.Of(place, cell));
            }
        });
        foreach (var total in totals.Values.Where(total => places.ContainsKey(total.Total)))
        {
            var addends = string.Join(",", total.Addends.Select(addend => places[addend]));
            // Blank is not zero: a total of nothing stays blank.
            sheet.Formula(places[total.Total], SheetStyle.Total, $"IF(COUNT({addends})=0,\"\",SUM({addends}))");
        }

        if (table.Id == "requests")
        {
            AddBalance(sheet, table, places);
        }
    }

    /// <summary>Under each column whether 一 + 二 = 三（七）+ 四 holds, else by how much it does not.</summary>
    private static void AddBalance(Sheet sheet, FormTable table, IReadOnlyDictionary<string, CellPlace> places)
    {
        var row = places.Values.Max(place => place.Row) + 1;
        var labels = places.Values.Min(place => place.Column) - 1;
        sheet.Text(new CellPlace(row, 1), SheetStyle.RowLabel, "勾稽校验（一＋二＝三＋四；不平时为差数）");
        sheet.Merge(new CellPlace(row, 1), 1, labels, SheetStyle.RowLabel);
        foreach (var column in table.Columns.Select(column => column.Id))
        {
            var (opened, carried, done, left) = (At("new"), At("carriedIn"), At("total"), At("carriedOut"));
            var difference = $"N({opened})+N({carried})-N({done})-N({left})";
            sheet.Formula(opened with { Row = row }, SheetStyle.Total, $"IF(COUNT({opened},{carried},{done},{left})=0,\"\",IF({difference}=0,\"平\",{difference}))");

            CellPlace At(string rowId) => places[$"requests.{rowId}.{column}"];
        }
    }
}
