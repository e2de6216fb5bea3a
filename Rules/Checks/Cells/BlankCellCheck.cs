using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Cells;

/// <summary>A blank is not zero; the blanks of one table are one finding, because they are mostly one omission.</summary>
internal sealed class BlankCellCheck : IReportCheck
{
    private const int NamesShown = 3;

    public CheckDefinition Definition { get; } = Definitions.Error(
        "cell.blank",
        "每个单元格都已填写；没有的填0。",
        "Every cell is filled in; where there is nothing, it says 0.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var table in context.Form.Tables)
        {
            var all = table.Cells.ToList();
            var blank = all.Where(cell => context.Content.Cell(cell.Id).IsBlank).ToList();
            if (blank.Count == 0)
            {
                continue;
            }

            var (moreZh, moreEn) = blank.Count > NamesShown ? ("等", ", …") : ("", "");
            var zh = string.Join("、", blank.Take(NamesShown).Select(cell => $"“{cell.Name.Zh}”")) + moreZh;
            var en = string.Join(", ", blank.Take(NamesShown).Select(cell => $"'{cell.Name.En}'")) + moreEn;
            var (countZh, countEn) = blank.Count == all.Count
                ? ($"全部{all.Count}个单元格都是空白", $"All {all.Count}")
                : ($"{all.Count}个单元格中有{blank.Count}个空白", $"{blank.Count} of the {all.Count}");
            yield return Definition.Found(
                $"“{table.Title}”表的{countZh}：{zh}。没有的请填0；可用“补全”逐项确认，全年无事项可用“零报告”。",
                $"{countEn} cells of '{table.TitleEn}' are blank: {en}. Enter 0 where there is nothing; 'Complete' proposes the values one by one, and a year without any business can be filed as a nil report.") with
            {
                Table = table.Id,
                Cells = [.. blank.Select(cell => cell.Id)],
                Cell = blank is [var only] ? only.Id : null,
            };
        }
    }
}
