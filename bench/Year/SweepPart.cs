using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workflow.Bench.World;
using Workflow.Driving;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Jobs;

namespace Workflow.Bench.Year;

/// <summary>The daily reminder sweep over all tenants, until its rows stand in the ledger; nothing is sent.</summary>
internal static class SweepPart
{
    private const int Year = 2024;

    /// <summary>Reports that are still out; the others are published.</summary>
    private const int Due = 60_000;

    /// <summary>A working day on which the first step is due.</summary>
    private static readonly DateTimeOffset Day = new(2025, 1, 13, 0, 30, 0, TimeSpan.FromHours(8));

    public static async Task Measure(PostgresCluster cluster, YearWorld world, YearPlan plan, Dictionary<string, double> figures, CancellationToken cancel)
    {
        await Publish(world, plan.Agencies - Due);
        await using var host = await SiloHost.Start(world.Database, new Dictionary<string, string?> { ["Workflow:Mail:Host"] = "127.0.0.1", ["Workflow:Mail:From"] = "reports@example.org" });
        var job = host.Services.GetRequiredService<ReminderSweepJob>();
        var (began, spent) = (Stopwatch.GetTimestamp(), Spent());
        TenantContext.Set(TenantContext.Any);
        await job.Run(new JobContext(Day, cancel));
        figures["sweep_seconds"] = (Spent() - spent).TotalSeconds;
        figures["sweep_elapsed_seconds"] = Stopwatch.GetElapsedTime(began).TotalSeconds;
        figures["sweep_rows"] = await Rows(world);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"The sweep: {figures["sweep_rows"]:N0} rows in {figures["sweep_elapsed_seconds"]:N1} s, {figures["sweep_seconds"]:N1} s of processor time of both the database and the process"));

        TimeSpan Spent() => cluster.ProcessorTime() + Process.GetCurrentProcess().TotalProcessorTime;
    }

    private static async Task Publish(YearWorld world, int reports)
    {
        await using var connection = new NpgsqlConnection(world.Database);
        await connection.ExecuteAsync(
            """
            UPDATE report_index SET status = 4, published_revision = 1
            WHERE (tenant, year, agency) IN (SELECT tenant, year, agency FROM report_index WHERE year = @Year ORDER BY agency LIMIT greatest(@reports, 0));
            """,
            new { Year, reports },
            commandTimeout: 1_800);
        await connection.ExecuteAsync("VACUUM ANALYZE", commandTimeout: 1_800);
    }

    private static async Task<double> Rows(YearWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Database);
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM reminder WHERE state = 0");
    }
}
