using FsCheck;
using FsCheck.Fluent;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Content;

public sealed class CompletionTests
{
    private static readonly Form Form = FormCatalog.Find("2021")!;

    /// <summary>What is blank in a right report is zero or a sum, so taking every proposal makes no sum wrong.</summary>
    [Theory]
    [InlineData(2020)]
    [InlineData(2022)]
    public void Accept_AllProposalsOfAPartlyFilledReport_LeavesNoBlankAndBreaksNoSum(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var report = PartlyBlank(year, new Random(seed));
        var form = FormCatalog.Find(report.Content.Form)!;
        var completed = (ContentChange.Changed)Completion.Accept(report.Content, form, null);
        var after = report with { Content = completed.Content };
        return form.Cells.All(cell => !completed.Content.Cell(cell.Id).IsBlank) && SumFindings(after).Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Propose_WhenATotalIsBlank_ProposesTheSumOfItsParts()
    {
        var report = InventedReport.Of2022.WithCell("requests.new.total", null).WithCell("review.reconsideration.total", null);

        Completion.Propose(report.Content, Form).Select(proposal => (proposal.Cell, proposal.Value)).ToList()
            .ShouldBe([("requests.new.total", 12m), ("review.reconsideration.total", 5m)]);
    }

    [Fact]
    public void Propose_WhenAPartIsUnreadable_ProposesNoSum()
    {
        var report = InventedReport.Of2022.WithValue("requests.new.natural", CellValue.Unreadable("八")).WithCell("requests.new.total", null);

        Completion.Propose(report.Content, Form).ShouldBeEmpty();
    }

    [Fact]
    public void Propose_WhenNothingIsBlank_IsEmpty() => Completion.Propose(InventedReport.Of2022.Content, Form).ShouldBeEmpty();

    [Fact]
    public void Accept_SomeOfTheProposals_FillsAndMarksThose()
    {
        var report = InventedReport.Of2022.WithCell("requests.new.research", null).WithCell("requests.new.total", null);

        var changed = Completion.Accept(report.Content, Form, ["requests.new.research"]).ShouldBeOfType<ContentChange.Changed>();

        changed.ChangedKeys.ShouldBe(["requests.new.research"]);
        changed.Content.Number("requests.new.research").ShouldBe(0);
        changed.Content.Marks.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<string, string>("requests.new.research", "complete"));
        changed.Content.Cell("requests.new.total").IsBlank.ShouldBeTrue();
    }

    [Fact]
    public void Accept_WhatWasNotProposed_IsRefused() =>
        Completion.Accept(InventedReport.Of2022.Content, Form, ["requests.new.natural"]).ShouldBeOfType<ContentChange.Refused>()
            .Refusals.ShouldHaveSingleItem().Code.ShouldBe("complete.noProposal");

    private static InventedReport PartlyBlank(int year, Random random)
    {
        var report = year == 2020 ? InventedReport.Of2020 : InventedReport.Of2022;
        var form = FormCatalog.Find(report.Content.Form)!;
        var totals = Sums.Of(form).Select(sum => sum.Total).ToHashSet();
        var cells = new Dictionary<string, CellValue>(report.Content.Cells);
        // A single cell that is left blank means nothing was there; a total may be left blank whatever it is.
        foreach (var cell in form.Cells.Where(cell => (totals.Contains(cell.Id) || cells[cell.Id].Number == 0) && random.Next(2) == 0))
        {
            cells[cell.Id] = CellValue.Blank;
        }

        return report with { Content = report.Content with { Cells = cells } };
    }

    private static List<Rules.Checks.Finding> SumFindings(InventedReport report) =>
        [.. report.Check().Where(finding => finding.Code is "requests.balance" or "requests.outcomes" or "requests.applicants" or "review.total" or "cell.blank")];
}
