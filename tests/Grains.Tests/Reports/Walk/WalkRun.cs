using Orleans.Storage;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>One walk: each step is given to the grain and to the model, and whatever can be seen of the two is compared.</summary>
internal sealed class WalkRun(WalkWorld world, ReportKey key, ReportModel opened, WalkTally tally)
{
    /// <summary>What each machine's activation knows; null where there is none. Who is behind the truth is refused by the database.</summary>
    private readonly ReportModel?[] known = new ReportModel?[world.Hosts.Count];
    private readonly Dictionary<(Who, string), string> committed = [];
    private ReportModel truth = opened;

    public async Task Take(Walk walk)
    {
        var steps = walk.Steps;
        known[0] = truth;
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

        await CompareHistory();
    }

    private async Task Take(Step step)
    {
        if (step.Restarts)
        {
            await world.Hosts[step.Host].Restart();
            known[step.Host] = null;
            tally.Restarts++;
        }

        var local = known[step.Host] ?? truth;
        long? expected = step.Behind is { } behind ? truth.Version - behind : null;
        var earlier = step.Operation is { } operation ? committed.GetValueOrDefault((step.Who, operation)) : null;
        var (kind, after) = local.Apply(step, expected, isRepeated: earlier == step.Request, isOtherRequest: earlier is not null && earlier != step.Request);
        var writes = after.Version > local.Version;
        if (writes && local.Version != truth.Version)
        {
            // Another machine wrote since: nothing is stored, the activation is dropped, and the next call knows the truth.
            await Should.ThrowAsync<InconsistentStateException>(() => Send(step, expected));
            known[step.Host] = null;
            tally.Conflicts++;
            await Take(step with { Restarts = false });
            return;
        }

        var reply = await Send(step, expected);
        tally.Count(step, kind);
        KindOf(reply).ShouldBe(kind);
        ShouldSayWhy(reply);
        if (writes && step.Operation is not null)
        {
            committed[(step.Who, step.Operation)] = step.Request;
        }

        known[step.Host] = writes ? after : local;
        truth = writes ? after : truth;
        if (reply is ReportReply.Done done)
        {
            WalkComparison.ShouldShow(done.Report, after, step.Who, key.Agency);
        }
        else if (reply is ReportReply.Stale stale)
        {
            stale.CurrentVersion.ShouldBe(local.Version);
        }

        await CompareStored(step);
    }

    /// <summary>What any reader finds afterwards, dry run or refusal or not.</summary>
    private async Task CompareStored(Step step)
    {
        var report = world.Hosts[step.Host].Grains.GetReport(key);
        var local = known[step.Host]!;
        var reader = local.Version % 2 == 0 ? Who.Both : Who.Auditor;
        var seen = (await report.Get(WalkCommands.Actor(reader, key.Agency))).ShouldBeOfType<ReportReply.Done>().Report;
        WalkComparison.ShouldShow(seen, local, reader, key.Agency);
        var published = await report.GetPublished(null);
        published?.Publication.Revision.ShouldBe(local.PublishedRevisions[^1]);
        (published is null).ShouldBe(local.PublishedRevisions.IsEmpty);
        (published is { Content: null }).ShouldBe(local.IsHidden && published is not null);
        if (local.Version == truth.Version)
        {
            await CompareHistory(step.Host);
        }
    }

    private async Task CompareHistory(int? host = null)
    {
        var current = host ?? Enumerable.Range(0, known.Length).First(one => known[one] is null || known[one]!.Version == truth.Version);
        var history = (await world.Hosts[current].Grains.GetReport(key).GetHistory(WalkCommands.Actor(Who.Auditor, key.Agency))).ShouldNotBeNull();
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
