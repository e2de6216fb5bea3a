using System.Diagnostics;
using System.Globalization;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Workflow.Bench.Support;
using Workflow.Bench.World;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Jobs;

namespace Workflow.Bench.Year;

/// <summary>The rollover of a year, and in turns with it one statement that inserts the same rows of another year.</summary>
internal static class RolloverPart
{
    private const int FirstYear = 2024;

    /// <summary>Years that no rollover opens.</summary>
    private const int CopiedTo = 2_100;

    public static async Task Measure(YearWorld world, YearPlan plan, Dictionary<string, double> figures, CancellationToken cancel)
    {
        await using var host = await SiloHost.Start(world.Database);
        var (job, jobs, bulks) = (host.Services.GetRequiredService<YearRolloverJob>(), new List<double>(), new List<double>());
        for (var round = 0; round <= plan.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            await Checkpoint(world);
            var opened = await Timed(() => Open(job, FirstYear + round, cancel));
            var copied = await Copy(world, FirstYear + round, CopiedTo + round);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{plan.Agencies:N0} agencies of {plan.Tenants:N0} tenants: {opened:N2} s by the job, {copied:N2} s by one INSERT … SELECT, {opened / copied:N2} times"));
            if (round > 0)
            {
                jobs.Add(opened);
                bulks.Add(copied);
            }
        }

        figures["rollover_seconds"] = Median.Of(jobs);
        figures["rollover_insert_seconds"] = Median.Of(bulks);
        figures["rollover_over_insert"] = Median.Of(jobs.Zip(bulks, (opened, copied) => opened / copied));
    }

    private static async Task Open(YearRolloverJob job, int year, CancellationToken cancel)
    {
        TenantContext.Set(TenantContext.Any);
        await job.Run(new JobContext(new DateTimeOffset(year + 1, 1, 1, 0, 10, 0, TimeSpan.FromHours(8)), cancel));
    }

    private static async Task<double> Copy(YearWorld world, int from, int to)
    {
        await using var connection = new NpgsqlConnection(world.Database);
        await connection.OpenAsync();
        await connection.ExecuteAsync(
            """
            CREATE TEMPORARY TABLE states AS SELECT grain_type, regexp_replace(grain_key, '\d+$', @to::text) AS grain_key, state_name, tenant, version, payload
            FROM grain_state WHERE grain_type = 'report' AND grain_key LIKE '%/' || @from;
            CREATE TEMPORARY TABLE rows AS SELECT * FROM report_index WHERE year = @from;
            UPDATE rows SET year = @to;
            ANALYZE states; ANALYZE rows; CHECKPOINT;
            """,
            new { from, to },
            commandTimeout: 1_800);
        var seconds = await Timed(() => connection.ExecuteAsync(
            """
            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload) SELECT grain_type, grain_key, state_name, tenant, version, payload FROM states;
            INSERT INTO report_index SELECT * FROM rows;
            """,
            commandTimeout: 1_800));
        await connection.ExecuteAsync("DROP TABLE states; DROP TABLE rows;");
        return seconds;
    }

    /// <summary>So that none falls into what is measured.</summary>
    private static async Task Checkpoint(YearWorld world)
    {
        await using var connection = new NpgsqlConnection(world.Database);
        await connection.ExecuteAsync("CHECKPOINT;", commandTimeout: 600);
    }

    private static async Task<double> Timed(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
