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
            var gaps = 0;
            foreach (var cell in table.Cells.Where(cell => context.LastYear.Cells.ContainsKey(cell.Id)))
            {
                if (context.Number(cell.Id) is not { } now || context.LastNumber(cell.Id) is not { } before)
                {
                    gaps++;
                }
                else if (IsLarge(now, before))
                {
                    yield return Jump(cell, now, before, context.Year - 1);
                }
            }

            if (gaps > 0)
            {
                yield return Definition.NotAssessable(
                    table.Id,
                    $"“{table.Title}”中有{gaps}个单元格因本年或上年为空或无法识别，未能与上年比较。",
                    $"{gaps} cells of '{table.TitleEn}' could not be compared with last year's: one of the two is blank or unreadable.");
            }
        }
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
