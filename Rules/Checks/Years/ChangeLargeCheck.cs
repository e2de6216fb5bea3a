using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Years;

/// <summary>A number that jumps against last year's is either news or a slip of the pen.</summary>
internal sealed class ChangeLargeCheck : IReportCheck
{
    private const decimal Factor = 3;
    private const decimal SmallestDistance = 20;

    public CheckDefinition Definition { get; } = Definitions.Hint(
        "change.large",
        "没有单元格超过上一年的三倍或不足其三分之一且相差超过20。",
        "No cell is above three times or below a third of last year's and more than 20 away from it.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.LastYear is null)
        {
            yield break;
        }

        foreach (var table in context.Form.Tables)
        {
            var (gaps, lastYearsGaps) = (0, 0);
            foreach (var cell in table.Cells.Where(cell => context.LastYear.Cells.ContainsKey(cell.Id)))
            {
                if (context.LastNumber(cell.Id) is not { } before)
                {
                    lastYearsGaps++;
                }
                else if (context.Number(cell.Id) is not { } now)
                {
                    gaps++;
                }
                else if (IsLarge(now, before))
                {
                    yield return Jump(cell, now, before, context.Year - 1);
                }
            }

            if (gaps + lastYearsGaps > 0)
            {
                yield return Gaps(table, gaps, lastYearsGaps, context.Year - 1);
            }
        }
    }

    private Finding Gaps(FormTable table, int gaps, int lastYearsGaps, int lastYear)
    {
        var (zh, en) = (new List<string>(), new List<string>());
        if (gaps > 0)
        {
            zh.Add($"“{table.Title}”中本年有{gaps}个单元格为空或无法识别，未能与上年比较；补填后会自动比较。");
            en.Add($"Cells of '{table.TitleEn}' that are blank or unreadable this year: {gaps}. They are compared with last year's as soon as they are filled in.");
        }

        if (lastYearsGaps > 0)
        {
            zh.Add($"“{table.Title}”：上年（{lastYear}）报告中有{lastYearsGaps}个单元格为空，无法比较；本年无需处理。");
            en.Add($"Cells of '{table.TitleEn}' that are blank in last year's report ({lastYear}): {lastYearsGaps}. They cannot be compared; there is nothing to do this year.");
        }

        return Definition.NotAssessable(table.Id, string.Concat(zh), string.Join(' ', en));
    }

    // 本年增/减 may be negative; its size is what jumps, and so does a change of sign.
    private static bool IsLarge(decimal now, decimal before) => Math.Abs(now - before) > SmallestDistance
        && (now * Math.Sign(before) < 0 || Math.Abs(now) > Factor * Math.Abs(before) || Factor * Math.Abs(now) < Math.Abs(before));

    private Finding Jump(FormCell cell, decimal now, decimal before, int lastYear) => Definition.Found(
        $"“{cell.Name.Zh}”本年为{now.Print()}，{lastYear}年为{before.Print()}，变化较大。请确认数字无误。",
        $"'{cell.Name.En}' is {now.Print()}, and was {before.Print()} in {lastYear}. Please confirm that the number is right.") with
    {
        Table = cell.Table,
        Cell = cell.Id,
        Formula = "⅓ × last year ≤ this year ≤ 3 × last year",
        Left = now,
        Right = before,
    };
}
