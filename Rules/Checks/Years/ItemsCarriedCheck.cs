using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Years;

/// <summary>2019 form, second year: the number of items that last year ended with is the one this year starts from.</summary>
internal sealed class ItemsCarriedCheck : IReportCheck
{
    private const string Formula = "previousItems = previousItems + change of last year";

    private static readonly string[] Rows = ["licensing", "otherServices", "penalty", "coercion", "fees"];

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "disclosure.itemsCarried",
        "2019年格式第二年：上一年项目数量＝上一年度报告的上一年项目数量＋本年增/减。",
        "2019 form, second year: items of last year = last year's own starting number + its change.");

    public IEnumerable<Finding> Run(CheckContext context) => context.BothYearsUse("2019")
        ? Definition.Findings(
            "disclosure",
            Formula,
            [.. Rows.Select(row => context.DisclosureEquation(
                row,
                "previousItems",
                context.LastNumber($"disclosure.{row}.previousItems") + context.LastNumber($"disclosure.{row}.change"),
                context.LastNumber($"disclosure.{row}.previousItems") + context.LastNumber($"disclosure.{row}.change")))],
            e => new LocalizedText(
                $"“{e.Name.Zh}”填{e.Left.Print()}，按{context.Year - 1}年报告的上一年项目数量加本年增/减应为{e.Right.Print()}，相差{e.PrintDifference()}。请核对或说明。",
                $"'{e.Name.En}' says {e.Left.Print()}; last year's starting number plus its change gives {e.Right.Print()} (difference {e.PrintDifference()}). Check it or explain."),
            context.Year - 1)
        : [];
}
