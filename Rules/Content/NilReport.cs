using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>The explicit act <em>nil</em>: nothing to report, zeros everywhere.</summary>
public static class NilReport
{
    /// <summary>Refused when any cell is neither blank nor zero, or when last year carried something over.</summary>
    public static ContentChange Fill(ReportContent content, Form form, ReportContent? lastYear)
    {
        var refusals = form.Cells
            .Where(cell => content.Cell(cell.Id) is { IsBlank: false } value && value.Number != 0)
            .Select(cell => Refused(cell.Id, $"“{cell.Name.Zh}”已填 {content.Cell(cell.Id)}，不是零报告。", $"“{cell.Name.En}” is {content.Cell(cell.Id)}, so this is no nil report."))
            .Concat(form.Table("requests").Columns
                .Where(column => lastYear?.Number($"requests.carriedOut.{column.Id}") is > 0)
                .Select(column => Refused(
                    $"requests.carriedIn.{column.Id}",
                    $"上年结转到本年的申请（{column.Label}）不是 0，不能作零报告。",
                    $"Last year carried requests over ({column.LabelEn}), so this is no nil report.")))
            .ToList();
        if (refusals.Count > 0)
        {
            return new ContentChange.Refused(refusals);
        }

        var blanks = form.Cells.Where(cell => content.Cell(cell.Id).IsBlank).Select(cell => cell.Id).ToList();
        var zeros = form.Cells.ToDictionary(cell => cell.Id, _ => CellValue.Of(0));
        var marks = new Dictionary<string, string>(content.Marks);
        blanks.ForEach(cell => marks[cell] = "nil");
        return new ContentChange.Changed(content with { Cells = zeros, Marks = marks }, blanks);
    }

    private static Refusal Refused(string cell, string zh, string en) => new("nil.refused", cell, new LocalizedText(zh, en));
}
