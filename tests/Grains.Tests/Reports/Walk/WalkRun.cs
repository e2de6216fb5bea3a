using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>One walk: each step is given to the grain and to the model, and whatever can be seen of the two is compared.</summary>
internal sealed class WalkRun(WalkWorld world, ReportKey key, ReportModel opened, WalkTally tally)
{
    private readonly Dictionary<(Who, string), (string Request, ReportModel After)> committed = [];

    /// <summary>The version that each machine has last seen; one that is behind has to find out by itself.</summary>
    private readonly long[] seen = new long[world.Hosts.Count];
    private ReportModel truth = opened;

    public async Task Take(Walk walk)
    {
        var steps = walk.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            try
            {
                await Take(steps[i]);
            }
            catch (ShouldAssertException exception)
            {
                throw new ShouldAssertException($"{key}, step {i + 1}: {steps[i]}\nbefore: {truth}\n{exception.Message}", exception);
            }
        }
    }

    private async Task Take(Step step)
    {
        if (step.Restarts)
        {
            await world.Hosts[step.Host].Restart();
            tally.Restarts++;
        }

        long? expected = step.Behind is { } behind ? truth.Version - behind : null;
        var earlier = step.Operation is { } operation && committed.TryGetValue((step.Who, operation), out var found) ? found : ((string Request, ReportModel After)?)null;
        var isRepeated = earlier?.Request == step.Request;
        var (kind, after) = truth.Apply(step, expected, isRepeated, isOtherRequest: earlier is not null && !isRepeated);
        var writes = after.Version > truth.Version;

        var reply = await Send(step, expected);
        tally.Count(step, kind);
        tally.Conflicts += writes && seen[step.Host] < truth.Version ? 1 : 0;
        KindOf(reply).ShouldBe(kind);
        ShouldSayWhy(reply);
        if (writes && step.Operation is not null)
        {
            committed[(step.Who, step.Operation)] = (step.Request, after);
        }

        truth = writes ? after : truth;
        if (reply is ReportReply.Done done)
        {
            // A repeated command gets its first answer, whatever came after it.
            WalkComparison.ShouldShow(done.Report, isRepeated && step.Act != Act.Open ? earlier!.Value.After : after, step.Who, key.Agency);
        }
        else if (reply is ReportReply.Stale stale)
        {
            stale.CurrentVersion.ShouldBe(truth.Version);
        }

        await CompareStored(step);
        seen[step.Host] = truth.Version;
    }

    /// <summary>What any reader finds afterwards, on any machine, dry run or refusal or not.</summary>
    private async Task CompareStored(Step step)
    {
        var host = truth.Version % 3 == 0 ? world.Hosts.Count - 1 - step.Host : step.Host;
        var report = world.Hosts[host].Grains.GetReport(key);
        var reader = truth.Version % 2 == 0 ? Who.Both : Who.Auditor;
        var found = (await report.Get(WalkCommands.Actor(reader, key.Agency))).ShouldBeOfType<ReportReply.Done>().Report;
        WalkComparison.ShouldShow(found, truth, reader, key.Agency);
        var published = await report.GetPublished(null);
        published?.Publication.Revision.ShouldBe(truth.PublishedRevisions[^1]);
        (published is null).ShouldBe(truth.PublishedRevisions.IsEmpty);
        (published is { Content: null }).ShouldBe(truth.IsHidden && published is not null);
        await CompareHistory(host);
    }

    private async Task CompareHistory(int host)
    {
        var history = (await world.Hosts[host].Grains.GetReport(key).GetHistory(WalkCommands.Actor(Who.Auditor, key.Agency))).ShouldNotBeNull();
        history.Verified.ShouldBeTrue("the chain of the history is broken");
        history.Items.Count.ShouldBe(truth.Transitions);
    }

    private Task<ReportReply> Send(Step step, long? expected)
    {
        var header = new CommandHeader
        {
            Actor = WalkCommands.Actor(step.Who, key.Agency),
            // Operation ids count per person, and the same people act in every walk.
            OperationId = step.Operation is null ? null : $"{key.Agency}-{step.Operation}",
            RequestHash = step.Request,
            ExpectedVersion = expected,
            DryRun = step.IsDryRun,
        };
        return world.Hosts[step.Host].Grains.GetReport(key).Execute(WalkCommands.Of(step, key, header));
    }

    private static Kind KindOf(ReportReply reply) => Enum.Parse<Kind>(reply.GetType().Name);

    private static void ShouldSayWhy(ReportReply reply)
    {
        var sentences = reply switch
        {
            ReportReply.Refused refused => refused.Reasons,
            ReportReply.Forbidden forbidden => [forbidden.Detail],
            ReportReply.Unacceptable unacceptable => [unacceptable.Detail, .. unacceptable.Reasons],
            _ => null,
        };
        if (sentences is not null)
        {
            sentences.ShouldNotBeEmpty();
            sentences.ShouldAllBe(sentence => sentence.Zh.Length > 0 && sentence.En.Length > 0);
        }
    }
}
