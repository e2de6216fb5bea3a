using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Publishes approved reports whose set time has come.</summary>
internal sealed class PublishDueJob(IReportIndex index, IGrainFactory grains) : IJob
{
    public async Task<LocalizedText?> Run(JobContext context)
    {
        var published = 0;
        foreach (var key in await index.DueForPublication(context.Now))
        {
            context.Stop.ThrowIfCancellationRequested();
            var command = new MoveReport { Header = new CommandHeader { Actor = Actor.System }, Trigger = ReportTrigger.Publish };
            // A refusal means that somebody was faster: returned it, or published it by hand.
            published += await grains.GetReport(key).Execute(command) is ReportReply.Done ? 1 : 0;
        }

        return published == 0 ? null : new LocalizedText($"公开了 {published} 份报告。", $"{published} report(s) published.");
    }
}
