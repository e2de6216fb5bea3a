using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Publishes approved reports whose set time has come. It holds no truth: run late, twice or at once, the outcome is the same.</summary>
public sealed class PublishDueJob(IReportIndex index, IGrainFactory grains, TimeProvider clock)
{
    /// <returns>How many reports it published.</returns>
    public async Task<int> Run()
    {
        TenantContext.Set(TenantContext.Any);
        var published = 0;
        foreach (var key in await index.DueForPublication(clock.GetUtcNow()))
        {
            var command = new MoveReport { Header = new CommandHeader { Actor = Actor.System }, Trigger = ReportTrigger.Publish };
            // A refusal means that somebody was faster: returned it, or published it by hand.
            published += await grains.GetReport(key).Execute(command) is ReportReply.Done ? 1 : 0;
        }

        return published;
    }
}
