using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports;
using Workflow.Grains.Reports.Deciding;
using Workflow.Grains.Reports.Parts;
using Workflow.Grains.Tests.Support;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Grains.Tests.Reports.Deciding;

public sealed class ContentDeciderTests
{
    private const string Cell = "requests.granted.natural";

    [Theory]
    [InlineData(ReportStatus.Draft, true)]
    [InlineData(ReportStatus.Submitted, false)]
    [InlineData(ReportStatus.Returned, true)]
    [InlineData(ReportStatus.Approved, false)]
    [InlineData(ReportStatus.Published, false)]
    public void Decide_OnEveryPathThatChangesContent_ObeysTheState(ReportStatus status, bool isEditable)
    {
        var situation = Situations.In(status).WithCell(Cell, CellValue.Blank);
        ReportCommand[] commands = [Edit(Situations.Clerk), Replace(Situations.Clerk), new CompleteContent { Header = Situations.By(Situations.Clerk) }];
        foreach (var command in commands)
        {
            if (isEditable)
            {
                ReportDecider.Decide(situation, command).ShouldBeAccepted();
            }
            else
            {
                ReportDecider.Decide(situation, command).ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Edit_WhenNotOfTheAgency_IsForbidden()
    {
        foreach (var actor in new[] { Cast.Auditor, Cast.TenantAdmin, Cast.ClerkOfAnotherAgency })
        {
            ContentDecider.Edit(Situations.In(ReportStatus.Draft), Edit(actor)).ShouldBeRejectedAs<ReportReply.Forbidden>();
        }
    }

    [Fact]
    public void Edit_WhenACoordinatorWritesIntoADraft_IsForbiddenOnceItWasSubmitted()
    {
        ContentDecider.Edit(Situations.In(ReportStatus.Draft), Edit(Cast.Coordinator)).ShouldBeAccepted();
        ContentDecider.Edit(Situations.In(ReportStatus.Returned), Edit(Cast.Coordinator)).ShouldBeRejectedAs<ReportReply.Forbidden>();
    }

    [Fact]
    public void Edit_WhenAccepted_NotesAtWhichVersionWhatChanged()
    {
        var situation = Situations.In(ReportStatus.Draft, record => record with { ChangedAt = PartVersions.None.With(record.Form, ["title"], 3) });

        var record = ContentDecider.Edit(situation, Edit(Situations.Clerk)).ShouldBeAccepted().Record;

        record.ChangedAt.All.ToDictionary().ShouldBe(new Dictionary<string, long> { ["title"] = 3, [Cell] = 8 }, ignoreOrder: true);
        record.UpdatedAt.ShouldBe(Situations.Now);
    }

    [Fact]
    public void Edit_WhenAccepted_NamesTheContentByItsHash()
    {
        var accepted = ContentDecider.Edit(Situations.In(ReportStatus.Draft), Edit(Situations.Clerk)).ShouldBeAccepted();

        accepted.Content!.Number(Cell).ShouldBe(6);
        accepted.Record.ContentHash.ShouldBe(ContentHash.Of(accepted.Content));
    }

    [Theory]
    [InlineData(FindingLevel.Error, false, "finding.notExplainable")]
    [InlineData(FindingLevel.Hint, false, "finding.notExplainable")]
    [InlineData(FindingLevel.Warning, false, null)]
    [InlineData(FindingLevel.Error, true, null)]
    public void Edit_WhenAFindingIsExplained_TakesWarningsAndWhatMayBeOverridden(FindingLevel level, bool overridable, string? code)
    {
        var decision = ContentDecider.Edit(Situations.In(ReportStatus.Draft).WithFinding(level, overridable: overridable), Explain("f1", " 数字属实 "));

        if (code is null)
        {
            decision.ShouldBeAccepted().Record.Explanations["f1"].ShouldBe(new Explanation("数字属实", "tianbao", Situations.Now));
        }
        else
        {
            decision.ShouldBeUnacceptable(code);
        }
    }

    [Fact]
    public void Edit_WhenNoSuchFindingIsThere_IsUnacceptable() =>
        ContentDecider.Edit(Situations.In(ReportStatus.Draft), Explain("gone", "属实")).ShouldBeUnacceptable("finding.unknown");

    [Fact]
    public void Edit_WhenTheExplanationIsEmpty_TakesItBack()
    {
        var situation = Situations.In(ReportStatus.Draft, record => record with
        {
            Explanations = new Dictionary<string, Explanation> { ["f1"] = new("属实", "tianbao", Situations.Now) },
        }).WithFinding(FindingLevel.Warning);

        ContentDecider.Edit(situation, Explain("f1", " ")).ShouldBeAccepted().Record.Explanations.ShouldBeEmpty();
    }

    [Fact]
    public void Nil_WhenSomethingIsToReport_NamesEveryCellInTheWay()
    {
        var reply = ContentDecider.Nil(Situations.In(ReportStatus.Draft), new FillNil { Header = Situations.By(Situations.Clerk) }).ShouldBeRejectedAs<ReportReply.Unacceptable>();

        reply.Code.ShouldBe("nil.refused");
        reply.Reasons.Count.ShouldBe(Situations.Sound(2030).Cells.Count(cell => cell.Value.Number != 0));
    }

    [Fact]
    public void Replace_WhenImported_KeepsTheOriginal()
    {
        var command = Replace(Situations.Clerk) with { Imported = true, OriginalHash = new string('e', 64), OriginalName = "年报.docx" };

        ContentDecider.Replace(Situations.In(ReportStatus.Draft), command).ShouldBeAccepted().Record.Original
            .ShouldBe(new Original(new string('e', 64), "年报.docx", Situations.Now, "tianbao"));
    }

    private static EditContent Edit(Actor actor) => new()
    {
        Header = Situations.By(actor),
        Patch = new ContentPatch { Cells = new Dictionary<string, CellValue> { [Cell] = CellValue.Of(6) } },
    };

    private static EditContent Explain(string fingerprint, string text) => new()
    {
        Header = Situations.By(Situations.Clerk),
        Patch = new ContentPatch(),
        Explanations = new Dictionary<string, string> { [fingerprint] = text },
    };

    private static ReplaceContent Replace(Actor actor) => new() { Header = Situations.By(actor), Content = Situations.Sound(2030) with { Title = "新标题" } };
}
