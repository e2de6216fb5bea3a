using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Years;

/// <summary>Comparing table two with last year's.</summary>
internal static class DisclosureComparison
{
    public static bool BothYearsUse(this CheckContext context, string form) =>
        context.Form.Id == form && context.LastYear?.Form == form;

    /// <param name="lastYear">What last year's report contributes to <paramref name="expected"/>; null where it has a gap there.</param>
    public static Equation DisclosureEquation(this CheckContext context, string row, string column, decimal? lastYear, decimal? expected)
    {
        var cell = context.Form.FindCell($"disclosure.{row}.{column}")
            ?? throw new InvalidOperationException($"The form {context.Form.Id} has no cell disclosure.{row}.{column}.");
        return new Equation(cell.Name, context.Number(cell.Id), expected, finding => finding with { Row = row, Column = column, Cell = cell.Id }) { LacksLastYear = lastYear is null };
    }
}
