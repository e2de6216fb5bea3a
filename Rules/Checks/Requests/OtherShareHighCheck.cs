using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Requests;

/// <summary>其他 is the exception: where more than a tenth of the decisions end there, they probably belong elsewhere.</summary>
internal sealed class OtherShareHighCheck : IReportCheck
{
    private const decimal SmallestTotal = 20;
    private const decimal LargestShare = 0.1m;

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "requests.otherShareHigh",
        "办理结果总计达到20件时，“其他处理”（2021年格式为其中“3.其他”，此时为提示）不超过一成。",
        "Of 20 or more decisions at most 10 % are 'other' (2021 form: its row 3, and then only a hint).");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var grid = context.Requests;
        var isOldForm = context.Form.Id == "2019";
        var row = isOldForm ? grid.Row("other") : grid.Row("other.misc");
        var column = grid.Column("total");
        var place = grid.Rows[row];
        if (grid[grid.Row("total"), column] is not { } total || grid[row, column] is not { } other)
        {
            yield return Definition.NotAssessable(
                grid.Table.Id,
                $"“{place.Label}”或办理结果总计为空或无法识别，未能核对其所占比例。",
                $"The share of '{place.LabelEn}' could not be checked: it or the total is blank or unreadable.") with { Row = place.Id };
            yield break;
        }

        if (total >= SmallestTotal && other > total * LargestShare)
        {
            var share = other * 100 / total;
            yield return Definition.Found(
                $"“{place.Label}”{other.Print()}件，占办理结果总计{total.Print()}件的{share:0.0}%，超过10%。请核对这些申请是否应归入（一）至（五）各项；确属其他的请说明。",
                $"'{place.LabelEn}' holds {other.Print()} of {total.Print()} decisions ({share:0.0} %), more than 10 %. Check whether they belong under (1) to (5); otherwise explain.") with
            {
                Level = isOldForm ? FindingLevel.Warning : FindingLevel.Hint,
                Table = grid.Table.Id,
                Row = place.Id,
                Cell = $"{grid.Table.Id}.{place.Id}.total",
                Formula = "other ≤ 10 % × total",
                Left = other,
                Right = total * LargestShare,
            };
        }
    }
}
