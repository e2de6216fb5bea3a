using System.Globalization;
using System.Text.Json;
using Orleans;
using Workflow.Bench.World;
using Workflow.Driving;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Content;

namespace Workflow.Bench.Memory;

/// <summary>Makes the same reports active part by part, and looks after each part how much more is in use.</summary>
internal static class MemoryRun
{
    private const string Prefix = "memory";

    public static async Task<IReadOnlyDictionary<string, double>> Of(int reports, CancellationToken cancel)
    {
        await using var cluster = await PostgresCluster.Start();
        var database = await cluster.CreateDatabase("memory");
        await Seeds.Plant(database);
        // One more is read before anything is measured: it brings up whatever is there once.
        await Seeds.Copy(database, Prefix, reports + 1);
        await Seeds.OwnContents(database, Prefix, reports + 1);
        await using var host = await SiloHost.Start(database);
        var grains = host.Grains;
        await Read(grains, Seeds.Key(Prefix, reports + 1));

        var figures = new Dictionary<string, double> { ["memory_reports"] = reports };
        var before = SettledMemory.Bytes();
        var empty = before;
        await Stage("an activation of the smallest grain, an agency", "memory_bytes_per_activation", key => grains.GetAgency(key.Tenant, key.Agency).Get());
        await Stage("one of a report that is not there, last year's", "memory_bytes_per_absent_report", key => grains.GetReport(key.LastYear).SeePublication());
        await Stage("one of a report with its stored state alone", "memory_bytes_per_state", key => grains.GetReport(key).SeePublication());
        await Stage("its content and findings, which the first read of the whole report adds", "memory_bytes_per_content_and_findings", key => Read(grains, key));
        figures["memory_bytes_per_report"] = (before - empty) / (double)reports;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Together, what an active report keeps: {figures["memory_bytes_per_report"]:N0} bytes"));
        figures["memory_bytes_per_content"] = Content((await Read(grains, Seeds.Key(Prefix, 1))).Report.Content);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A content alone: {figures["memory_bytes_per_content"]:N0} bytes"));
        return figures;

        async Task Stage(string what, string name, Func<ReportKey, Task> touch)
        {
            await Parallel.ForEachAsync(Enumerable.Range(1, reports), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancel }, async (number, _) =>
            {
                TenantContext.Set(Staff.Tenant);
                await touch(Seeds.Key(Prefix, number));
            });
            var after = SettledMemory.Bytes();
            figures[name] = (after - before) / (double)reports;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of it {what}: {figures[name]:N0} bytes"));
            before = after;
        }
    }

    private static async Task<ReportReply.Done> Read(IGrainFactory grains, ReportKey key)
    {
        TenantContext.Set(Staff.Tenant);
        var reply = await grains.GetReport(key).Get(Staff.Coordinator);
        return reply as ReportReply.Done ?? throw new InvalidOperationException($"{key} could not be read: {reply}");
    }

    /// <summary>A content as it is after it was read from the store, without whatever keeps it.</summary>
    private static double Content(ReportContent content)
    {
        var bytes = ContentHash.CanonicalJson(content);
        var kept = new ReportContent[1_000];
        var before = SettledMemory.Bytes();
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = FormOrder.Of(JsonSerializer.Deserialize<ReportContent>(bytes, ReportJson.Options)!);
        }

        var after = SettledMemory.Bytes();
        GC.KeepAlive(kept);
        return (after - before) / (double)kept.Length;
    }
}
