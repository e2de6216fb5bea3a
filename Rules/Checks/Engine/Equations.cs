using System.Globalization;

namespace Workflow.Rules.Checks.Engine;

/// <summary>Findings of a check that compares two sides at several places of a table.</summary>
internal static class Equations
{
    private const int NamesShown = 3;

    /// <summary>One finding for each place that does not agree, and a single one for all places that cannot be assessed:
    /// a table that nobody has filled in yet must not bury the reader under thirty sentences that say the same.</summary>
    /// <param name="sentence">What to say about a place whose sides differ.</param>
    public static IEnumerable<Finding> Findings(
        this CheckDefinition definition,
        string table,
        string formula,
        IReadOnlyList<Equation> equations,
        Func<Equation, LocalizedText> sentence)
    {
        foreach (var equation in equations.Where(e => e.IsAssessable && e.Left != e.Right))
        {
            var (zh, en) = sentence(equation);
            yield return equation.At(definition.Found(zh, en)) with { Table = table, Formula = formula, Left = equation.Left, Right = equation.Right };
        }

        var gaps = equations.Where(e => !e.IsAssessable).ToList();
        if (gaps.Count > 0)
        {
            var finding = NotAssessable(definition, table, gaps, equations.Count) with { Formula = formula };
            yield return gaps is [var only] ? only.At(finding) : finding;
        }
    }

    private static Finding NotAssessable(CheckDefinition definition, string table, List<Equation> gaps, int all)
    {
        var shown = gaps.Take(NamesShown).ToList();
        var (moreZh, moreEn) = gaps.Count > NamesShown ? ("等", ", …") : ("", "");
        return definition.NotAssessable(
            table,
            string.Create(CultureInfo.InvariantCulture, $"{all}处中有{gaps.Count}处（{string.Join("、", shown.Select(e => e.Name.Zh))}{moreZh}）因所需单元格为空或无法识别而未能核对；补填后会自动核对。"),
            string.Create(CultureInfo.InvariantCulture, $"{gaps.Count} of {all} places ({string.Join("; ", shown.Select(e => e.Name.En))}{moreEn}) could not be checked because a cell they need is blank or unreadable; they are checked as soon as it is filled in."));
    }
}
