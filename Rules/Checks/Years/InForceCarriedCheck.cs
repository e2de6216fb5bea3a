using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Years;

/// <summary>2021 form: what is in force is last year's number plus what was issued less what was repealed.</summary>
internal sealed class InForceCarriedCheck : IReportCheck
{
    private const string Formula = "inForce = inForce of last year + issued − repealed";

    private static readonly string[] Rows = ["regulations", "normativeDocuments"];

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "disclosure.inForceCarried",
        "2021年格式：现行有效件数＝上一年度现行有效件数＋本年制发件数−本年废止件数。",
        "2021 form: in force = last year's in force + issued − repealed.");

    public IEnumerable<Finding> Run(CheckContext context) => context.BothYearsUse("2021")
        ? Definition.Findings(
            "disclosure",
            Formula,
            [.. Rows.Select(row => context.DisclosureEquation(
                row,
                "inForce",
                context.LastNumber($"disclosure.{row}.inForce"),
                context.LastNumber($"disclosure.{row}.inForce") + context.Number($"disclosure.{row}.issued") - context.Number($"disclosure.{row}.repealed")))],
            e => new LocalizedText(
                $"“{e.Name.Zh}”填{e.Left.Print()}，按{context.Year - 1}年现行有效件数加制发减废止应为{e.Right.Print()}，相差{e.PrintDifference()}。请核对或说明。",
                $"'{e.Name.En}' says {e.Left.Print()}; last year's number plus issued minus repealed gives {e.Right.Print()} (difference {e.PrintDifference()}). Check it or explain."),
            context.Year - 1)
        : [];
}
