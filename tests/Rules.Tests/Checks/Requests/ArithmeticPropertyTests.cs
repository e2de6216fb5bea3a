using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Requests;

public sealed class ArithmeticPropertyTests
{
    private static readonly string[] Codes = ["requests.balance", "requests.outcomes", "requests.applicants", "review.total"];

    [Theory]
    [InlineData(2020)]
    [InlineData(2022)]
    public void Check_WhenEverySumHolds_HasNoArithmeticFinding(int year) =>
        Prop.ForAll(Seeds(), seed => ArithmeticFindings(Built(year, seed)).Count == 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2020)]
    [InlineData(2022)]
    public void Check_WhenAnyOneCellIsChanged_NamesARowOrColumnThatContainsIt(int year)
    {
        var cells = FormCatalog.ForYear(year)!.Cells.Where(cell => cell.Table != "disclosure").ToList();
        var cases =
            from seed in Seeds().Generator
            from cell in Gen.Elements<FormCell>(cells)
            from step in Gen.Choose(1, 1000)
            select (seed, cell, step);
        Prop.ForAll(cases.ToArbitrary(), changed =>
        {
            var report = Built(year, changed.seed);
            var before = report.Content.Number(changed.cell.Id)!.Value;
            var findings = ArithmeticFindings(report.WithCell(changed.cell.Id, before + changed.step));
            return findings.Any(finding => Contains(finding, changed.cell)) && findings.All(finding => Contains(finding, changed.cell));
        }).QuickCheckThrowOnFailure();
    }

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static List<Rules.Checks.Finding> ArithmeticFindings(InventedReport report) =>
        [.. report.Check().Where(finding => Codes.Contains(finding.Code))];

    private static bool Contains(Rules.Checks.Finding finding, FormCell cell) =>
        finding.Row == cell.Row.Id
        || finding.Column == cell.Column.Id
        || (finding.Row is { } group && cell.Column.Id.StartsWith(group + ".", StringComparison.Ordinal));

    /// <summary>A report whose outcomes are drawn at random and whose sums are made to hold.</summary>
    private static InventedReport Built(int year, int seed)
    {
        var form = FormCatalog.ForYear(year)!;
        var random = new Random(seed);
        var drawn = new Dictionary<string, long>();
        long Draw(string key) => drawn.TryGetValue(key, out var known) ? known : drawn[key] = random.Next(0, 500);
        var outcomes = form.Table("requests").Rows.Select(row => row.Id).Where(row => row is not ("new" or "carriedIn" or "total" or "carriedOut")).ToList();
        // What came in is what was decided and what is left, less what was there before.
        long CarriedIn(string applicant) => Draw($"granted/{applicant}") / 2;
        long Requests(string row, string applicant) => row switch
        {
            "carriedIn" => CarriedIn(applicant),
            "new" => outcomes.Sum(outcome => Draw($"{outcome}/{applicant}")) + Draw($"carriedOut/{applicant}") - CarriedIn(applicant),
            _ => Draw($"{row}/{applicant}"),
        };
        var report = year == 2020 ? InventedReport.Of2020 : InventedReport.Of2022;
        return report with
        {
            Content = report.Content with { Cells = InventedCells.Of(form, Requests, (group, result) => Draw($"{group}/{result}")).ToImmutableDictionary() },
        };
    }
}
