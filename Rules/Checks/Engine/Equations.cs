namespace Workflow.Rules.Checks.Engine;

/// <summary>Findings of a check that compares two sides at several places of a table.</summary>
internal static class Equations
{
    private const int NamesShown = 3;

    /// <summary>One finding for each place that does not agree, and a single one for all places that cannot be assessed:
    /// a table that nobody has filled in yet must not bury the reader under thirty sentences that say the same.</summary>
    /// <param name="sentence">What to say about a place whose sides differ.</param>
    /// <param name="lastYear">The year of the report that this one is compared with; null where it is compared with itself.</param>
    public static IEnumerable<Finding> Findings(
        this CheckDefinition definition,
        string table,
        string formula,
        IReadOnlyList<Equation> equations,
        Func<Equation, LocalizedText> sentence,
        int? lastYear = null)
    {
        foreach (var equation in equations.Where(e => e.IsAssessable && e.Left != e.Right))
        {
            var (zh, en) = sentence(equation);
            yield return equation.At(definition.Found(zh, en)) with { Table = table, Formula = formula, Left = equation.Left, Right = equation.Right };
        }

        var gaps = equations.Where(e => !e.IsAssessable).ToList();
        if (gaps.Count > 0)
        {
            var finding = NotAssessable(definition, table, gaps, equations.Count, lastYear) with { Formula = formula };
            yield return gaps is [var only] ? only.At(finding) : finding;
        }
    }

    private static Finding NotAssessable(CheckDefinition definition, string table, List<Equation> gaps, int all, int? lastYear)
    {
        var (zh, en) = (new List<string>(), new List<string>());
        var open = gaps.Where(e => !e.LacksLastYear).ToList();
        if (open.Count > 0)
        {
            var (places, placesEn) = Places(open, all);
            zh.Add($"{places}因所需单元格为空或无法识别而未能核对；补填后会自动核对。");
            en.Add($"{placesEn} could not be checked because a cell they need is blank or unreadable; they are checked as soon as it is filled in.");
        }

        var closed = gaps.Where(e => e.LacksLastYear).ToList();
        if (closed.Count > 0)
        {
            var (places, placesEn) = Places(closed, all);
            zh.Add($"{places}：上年（{lastYear}）报告这些单元格为空，无法比较；本年无需处理。");
            en.Add($"{placesEn} cannot be compared because these cells are blank in last year's report ({lastYear}); there is nothing to do this year.");
        }

        return definition.NotAssessable(table, string.Concat(zh), string.Join(' ', en));
    }

    private static (string Zh, string En) Places(List<Equation> gaps, int all)
    {
        var shown = gaps.Take(NamesShown).ToList();
        var (moreZh, moreEn) = gaps.Count > NamesShown ? ("等", ", …") : ("", "");
        var (countZh, countEn) = gaps.Count == all ? ($"全部{all}处", $"All {all} places") : ($"{all}处中有{gaps.Count}处", $"{gaps.Count} of {all} places");
        return (
            $"{countZh}（{string.Join("、", shown.Select(e => e.Name.Zh))}{moreZh}）",
            $"{countEn} ({string.Join("; ", shown.Select(e => e.Name.En))}{moreEn})");
    }
}
