using System.Collections.Concurrent;
using Orleans;
using Workflow.Grains.Cycles;
using Workflow.Grains.Interfaces;
using Workflow.Rules;
using Workflow.Rules.Forms;
using Workflow.Silo.Jobs.Scheduling;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>From January to March, sees to it that every agency that is to report has exactly one report for the year that ended, and notes who was expected on the days of the milestones.</summary>
internal sealed class YearRolloverJob(IDirectory directory, YearOpening opening, IGrainFactory grains) : IJob
{
    /// <summary>Tenants that are looked at together: few enough that what is known of them is forgotten before a collection of garbage has to carry it along.</summary>
    private const int TenantsAtOnce = 30;

    /// <summary>Groups of tenants at the same time: while the database writes one, the next is thought of.</summary>
    private const int Lanes = 4;

    public async Task<LocalizedText?> Run(JobContext context)
    {
        var today = BeijingTime.Of(context.Now);
        var year = today.Year - 1;
        if (today.Month > 3 || FormCatalog.ForYear(year) is null)
        {
            return null;
        }

        var outcomes = new ConcurrentDictionary<OpeningOutcome, int>();
        await Parallel.ForEachAsync(Tenants(), new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = context.Stop }, async (tenants, _) =>
        {
            foreach (var group in (await opening.Open(tenants, year, null, context.Now, dryRun: false, context.Stop)).CountBy(result => result.Outcome))
            {
                outcomes.AddOrUpdate(group.Key, group.Value, (_, count) => count + group.Value);
            }

            await Freeze(tenants, year, context);
        });
        return Told(year, outcomes);
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> Tenants()
    {
        for (var page = new PageRequest(null, null, TenantsAtOnce); page is not null;)
        {
            var tenants = await directory.Tenants(page);
            yield return [.. tenants.Items.Select(tenant => tenant.Id)];
            page = tenants.Next is { } next ? page with { After = next } : null;
        }
    }

    private async Task Freeze(IReadOnlyList<string> tenants, int year, JobContext context)
    {
        // No milestone has its day in the first half of January.
        if (BeijingTime.Of(context.Now) is { Month: 1, Day: < 15 })
        {
            return;
        }

        foreach (var tenant in tenants)
        {
            context.Stop.ThrowIfCancellationRequested();
            await grains.GetCycle(tenant, year).Freeze(context.Now);
        }
    }

    private static LocalizedText Told(int year, ConcurrentDictionary<OpeningOutcome, int> outcomes)
    {
        var (opened, existed) = (outcomes.GetValueOrDefault(OpeningOutcome.Opened), outcomes.GetValueOrDefault(OpeningOutcome.Existed));
        var (others, missed) = (outcomes.GetValueOrDefault(OpeningOutcome.NotExpected), outcomes.GetValueOrDefault(OpeningOutcome.Missed));
        return new LocalizedText(
            $"{year} 年度：新建 {opened} 份，已有 {existed} 份，不需报告 {others} 个机关，待下次处理 {missed} 个。",
            $"{year}: {opened} opened, {existed} there already, {others} not expected, {missed} left for the next run.");
    }
}
