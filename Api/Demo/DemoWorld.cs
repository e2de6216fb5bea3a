using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules;

namespace Workflow.Api.Demo;

/// <summary>Two invented tenants with people and reports in every state, made through the same commands that people use.</summary>
internal sealed class DemoWorld(IGrainFactory grains, DemoCast cast, DemoChase chase, TimeProvider clock)
{
    public const string Password = "demo-2025";

    public static IReadOnlyList<(string User, string What)> Accounts { get; } =
    [
        ("qinglan-admin", "青岚县管理员 / administrator of the county"),
        ("qinglan-coordinator", "青岚县主管部门 / coordinator"),
        ("qinglan-civil-clerk", "青岚县民政局填报人 / clerk, writing"),
        ("qinglan-civil-sign", "青岚县民政局审签人 / signatory"),
        ("qinglan-housing-clerk", "青岚县住房和城乡建设局填报人 / clerk, report returned"),
        ("qinglan-auditor", "青岚县审计员 / auditor"),
        ("yunxiu-coordinator", "云岫市主管部门 / coordinator of the city"),
    ];

    /// <summary>Makes what is missing. A report that somebody has worked on is left as it is.</summary>
    public async Task Make()
    {
        var year = clock.GetUtcNow().Year - 1;
        if (await grains.GetTenant(DemoTenant.All[^1].Id).Get() is null)
        {
            await cast.Make();
        }

        foreach (var tenant in DemoTenant.All)
        {
            var seed = tenant.Id.Length * 1000;
            var isNew = false;
            foreach (var agency in tenant.Agencies.Where(agency => agency.Kind != AgencyKind.Vertical))
            {
                isNew |= await Tell(new DemoStory(grains, tenant, agency, year, ++seed));
            }

            if (isNew)
            {
                await chase.Chase(tenant, year);
            }
        }
    }

    /// <returns>Whether this year's report was there for nobody yet.</returns>
    private async Task<bool> Tell(DemoStory story)
    {
        if (await Open(story.LastYear) == 1)
        {
            await story.RecordLastYear();
        }

        var isNew = await Open(story.ThisYear) == 1;
        if (isNew)
        {
            await story.PlayThisYear();
        }

        return isNew;
    }

    private async Task<long> Open(ReportKey key) =>
        await grains.GetReport(key).Execute(new OpenReport { Header = new CommandHeader { Actor = Actor.System } }) is ReportReply.Done done
            ? done.Report.Version
            : throw new InvalidOperationException($"The sample report {key} could not be opened.");
}
