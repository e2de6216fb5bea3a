using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Silo.Tests.Support;

/// <summary>The way of one report, as the people of its tenant take it.</summary>
internal sealed class Filing(SiloHost silo, ReportKey key)
{
    public static readonly Actor Coordinator = new() { User = "zhuguan", Name = "主管", Roles = [new RoleGrant(Role.Coordinator, SiloHost.Tenant, null)] };

    public Actor OwnCoordinator { get; } = Coordinator with { Roles = [new RoleGrant(Role.Coordinator, key.Tenant, null)] };

    public Actor Signatory { get; } = new() { User = "qianzi", Name = "签字人", Roles = [new RoleGrant(Role.Signatory, key.Tenant, key.Agency)] };

    private IReportGrain Report => silo.Grains.GetReport(key);

    /// <summary>From nothing to the first submission.</summary>
    public async Task Submit()
    {
        (await Report.Execute(new OpenReport { Header = SiloHost.System })).ShouldBeOfType<ReportReply.Done>();
        var header = new CommandHeader { Actor = Signatory };
        (await Report.Execute(new FillNil { Header = header })).ShouldBeOfType<ReportReply.Done>();
        await Write("本单位为新设机构，全年主动公开信息3条，未收到政府信息公开申请。");
        await Explain("属实");
        await Move(Signatory, ReportTrigger.Submit);
    }

    /// <summary>Explains every warning.</summary>
    public async Task Explain(string text)
    {
        var view = (await Report.Get(Signatory)).ShouldBeOfType<ReportReply.Done>().Report;
        var explanations = view.Findings.Where(finding => finding.Finding.Level == FindingLevel.Warning).ToDictionary(finding => finding.Finding.Fingerprint, _ => text);
        var edit = new EditContent { Header = new CommandHeader { Actor = Signatory }, Patch = new ContentPatch(), Explanations = explanations };
        (await Report.Execute(edit)).ShouldBeOfType<ReportReply.Done>();
    }

    /// <summary>Writes the text of the report, with this first section.</summary>
    public async Task<ReportView> Write(string overview)
    {
        var sections = new Dictionary<string, string?>
        {
            ["overview"] = overview,
            ["problems"] = "存在的问题：栏目内容偏少。改进措施：每月更新一次。",
            ["other"] = "本年度未收取信息处理费。",
        };
        var edit = new EditContent { Header = new CommandHeader { Actor = Signatory }, Patch = new ContentPatch { Sections = sections } };
        return (await Report.Execute(edit)).ShouldBeOfType<ReportReply.Done>().Report;
    }

    public async Task Move(Actor actor, ReportTrigger trigger, Func<MoveReport, MoveReport>? with = null)
    {
        var move = new MoveReport { Header = new CommandHeader { Actor = actor }, Trigger = trigger };
        (await Report.Execute(with is null ? move : with(move))).ShouldBeOfType<ReportReply.Done>();
    }
}
