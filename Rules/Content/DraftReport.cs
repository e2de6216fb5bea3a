using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>The report as it is when the reporting year opens.</summary>
public static class DraftReport
{
    /// <summary>All cells blank, no section written; last year's 结转下年度 stands as this year's 上年结转, marked <c>carried</c>.</summary>
    /// <param name="lastYear">The agency's published report of the year before, if the store has one.</param>
    public static ReportContent Open(Form form, int year, string agencyName, ReportContent? lastYear)
    {
        var cells = form.Cells.ToDictionary(cell => cell.Id, _ => CellValue.Blank);
        var marks = new Dictionary<string, string>();
        foreach (var column in form.Table("requests").Columns)
        {
            if (lastYear?.Number($"requests.carriedOut.{column.Id}") is { } carried)
            {
                var cell = $"requests.carriedIn.{column.Id}";
                cells[cell] = CellValue.Of(carried);
                marks[cell] = "carried";
            }
        }

        return new ReportContent
        {
            Form = form.Id,
            Title = $"{agencyName}{year}年政府信息公开工作年度报告",
            AgencyName = agencyName,
            Cells = cells,
            Marks = marks,
        };
    }
}
