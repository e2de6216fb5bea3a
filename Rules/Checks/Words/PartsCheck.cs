using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Words;

/// <summary>Three or more numbers that are listed as the parts of a stated total add up to it.</summary>
internal sealed class PartsCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.parts",
        "文字中列为某总数组成部分的三个以上数字，相加等于总数。",
        "Three or more numbers listed as parts of a stated total add up to it.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var list in PartsLists.In(text.Folded, text.Counted))
            {
                var sum = list.Parts.Sum(part => part.Value);
                if (sum == list.Total.Value || (!list.ClaimsToBeWhole && sum < list.Total.Value))
                {
                    continue;
                }

                yield return text.Quoted(
                    Definition.Found(
                        $"写明共{list.Total.Value.Print()}{list.Total.Unit}，所列{list.Parts.Count}项相加为{sum.Print()}{list.Total.Unit}，相差{(list.Total.Value - sum).Print()}。请核对总数或各项。",
                        $"The stated total is {list.Total.Value.Print()}{list.Total.Unit}; the {list.Parts.Count} parts listed add up to {sum.Print()} (difference {(list.Total.Value - sum).Print()}). Check the total or the parts."),
                    list.Span) with
                {
                    Formula = "total = sum of parts",
                    Left = list.Total.Value,
                    Right = sum,
                };
            }
        }
    }
}
