using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Content;

namespace Workflow.Api.Demo;

/// <summary>What happened to one agency's sample report.</summary>
internal sealed class DemoStory(IGrainFactory grains, DemoTenant tenant, DemoAgency agency, int year, int seed)
{
    private readonly ReportContent before = DemoReport.Content(agency, year - 1, seed, null);

    public ReportKey ThisYear => new(tenant.Id, agency.Id, year);

    public ReportKey LastYear => ThisYear.LastYear;

    private Actor Clerk => Person(DemoCast.Clerk(tenant.Id, agency.Id), Role.Clerk, agency.Id);

    private Actor Signatory => Person(DemoCast.Signatory(tenant.Id, agency.Id), Role.Signatory, agency.Id);

    private Actor Coordinator => Person(DemoCast.Coordinator(tenant.Id), Role.Coordinator, null);

    public async Task RecordLastYear()
    {
        await Do(LastYear, Coordinator, header => new ReplaceContent { Header = header, Content = before });
        await Do(LastYear, Coordinator, header => new MoveReport
        {
            Header = header,
            Trigger = ReportTrigger.Record,
            PublishedOn = new DateOnly(year, 1, 25),
            OfficialUrl = $"https://www.{tenant.Id}.example/zwgk/{agency.Id}/{year - 1}.html",
        });
    }

    public async Task PlayThisYear()
    {
        foreach (var act in Acts(agency.Stage))
        {
            await act();
        }
    }

    private IEnumerable<Func<Task>> Acts(DemoStage stage) => stage switch
    {
        DemoStage.Untouched => [],
        DemoStage.Writing => [WriteHalf],
        DemoStage.Submitted => [Write, Submit],
        DemoStage.UnderReview => [.. Acts(DemoStage.Submitted), TakeUp],
        DemoStage.Returned => [.. Acts(DemoStage.UnderReview), Return],
        DemoStage.Approved => [.. Acts(DemoStage.UnderReview), Approve],
        DemoStage.Published => [.. Acts(DemoStage.Approved), Publish],
        DemoStage.UnderCorrection => [.. Acts(DemoStage.Published), Correct],
        DemoStage.Corrected => [.. Acts(DemoStage.UnderCorrection), Amend, Submit, Approve, Publish],
        DemoStage.TakenDown => [.. Acts(DemoStage.Published), TakeDown],
        _ => throw new InvalidOperationException($"No story for {stage}."),
    };

    private Task Write() => Do(ThisYear, Clerk, header => new ReplaceContent { Header = header, Content = DemoReport.Content(agency, year, seed + 500, before) });

    /// <summary>A clerk at work: table two and section one are there, one sum is wrong, the rest is blank.</summary>
    private Task WriteHalf()
    {
        var whole = DemoReport.Content(agency, year, seed + 500, before);
        var cells = whole.Cells.Where(cell => cell.Key.StartsWith("disclosure.", StringComparison.Ordinal) || cell.Key.StartsWith("review.reconsideration.", StringComparison.Ordinal))
            .ToDictionary(cell => cell.Key, cell => cell.Value);
        cells["review.reconsideration.total"] = CellValue.Of(whole.Number("review.reconsideration.total")!.Value + 1);
        return Do(ThisYear, Clerk, header => new EditContent
        {
            Header = header,
            Patch = new ContentPatch { Cells = cells, Sections = new Dictionary<string, string?> { ["overview"] = whole.Section("overview") } },
        });
    }

    private Task Submit() => Move(Signatory, ReportTrigger.Submit);

    private Task TakeUp() => Do(ThisYear, Coordinator, header => new TakeUpReview { Header = header });

    private Task Return() => Do(ThisYear, Coordinator, header => new MoveReport
    {
        Header = header,
        Trigger = ReportTrigger.Return,
        Remarks =
        [
            new NewRemark("requests.granted.natural", null, "请核对予以公开的自然人申请数，与申请登记台账不一致。"),
            new NewRemark(null, "problems", "改进措施请写明完成时限。"),
        ],
    });

    private Task Approve() => Move(Coordinator, ReportTrigger.Approve);

    private Task Publish() => Do(ThisYear, Coordinator, header => new MoveReport
    {
        Header = header,
        Trigger = ReportTrigger.Publish,
        OfficialUrl = $"https://www.{tenant.Id}.example/zwgk/{agency.Id}/{year}.html",
    });

    private Task Correct() => Move(Coordinator, ReportTrigger.Correct, "行政许可处理决定数量统计有误。");

    private Task Amend() => Do(ThisYear, Clerk, header => new EditContent
    {
        Header = header,
        Patch = new ContentPatch { Cells = new Dictionary<string, CellValue> { ["disclosure.licensing.decisions"] = CellValue.Of(238) } },
    });

    private Task TakeDown() => Move(Coordinator, ReportTrigger.TakeDown, "附件涉及个人信息，整改后重新公布。");

    private Task Move(Actor actor, ReportTrigger trigger, string? reason = null) =>
        Do(ThisYear, actor, header => new MoveReport { Header = header, Trigger = trigger, Reason = reason });

    private async Task Do(ReportKey key, Actor actor, Func<CommandHeader, ReportCommand> command)
    {
        var reply = await grains.GetReport(key).Execute(command(new CommandHeader { Actor = actor }));
        if (reply is not ReportReply.Done)
        {
            throw new InvalidOperationException($"The sample report {key} could not be brought to “{agency.Stage}”: {reply}");
        }
    }

    private Actor Person(string user, Role role, string? inAgency) =>
        new() { User = user, Name = user, Roles = [new RoleGrant(role, tenant.Id, inAgency)] };
}
