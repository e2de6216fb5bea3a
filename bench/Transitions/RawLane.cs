using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Workflow.Bench.World;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Bench.Transitions;

/// <summary>The obvious limit: the SQL function alone, prepared, on a connection of its own, one call a commit; the payloads are those that the grain would send.</summary>
internal sealed class RawLane : ILane
{
    private static long operations;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;
    private readonly IReadOnlyList<Cycle> cycles;
    private readonly IReadOnlyDictionary<ReportKey, string> records;
    private readonly Queue<(Cycle Cycle, string Effects)> ready = [];
    private List<Cycle> planned = [];
    private int next;

    private RawLane(NpgsqlConnection connection, NpgsqlCommand command, IReadOnlyList<Cycle> cycles, IReadOnlyDictionary<ReportKey, string> records) =>
        (this.connection, this.command, this.cycles, this.records) = (connection, command, cycles, records);

    /// <param name="records">The stored payload of each report.</param>
    public static async Task<RawLane> Open(string connectionString, IReadOnlyList<Cycle> cycles, IReadOnlyDictionary<ReportKey, string> records)
    {
        var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync();
        var command = new NpgsqlCommand("SELECT write_grain('report', $1, 'report', $2, $3, $4)", connection)
        {
            Parameters = { new NpgsqlParameter<string>(), new NpgsqlParameter<long>(), new NpgsqlParameter<string>(), new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb } },
        };
        await command.PrepareAsync();
        return new RawLane(connection, command, cycles, records);
    }

    public Task Prepare(int commands)
    {
        // Made ahead of time, from copies: what is not sent has not happened.
        ready.Clear();
        planned = [.. cycles.Select(cycle => cycle.Copy())];
        while (ready.Count < commands)
        {
            ready.Enqueue(Make());
        }

        return Task.CompletedTask;
    }

    public async Task Next()
    {
        var (cycle, effects) = ready.Count > 0 ? ready.Dequeue() : Make();
        ((NpgsqlParameter<string>)command.Parameters[0]).TypedValue = cycle.Key.GrainKey;
        ((NpgsqlParameter<long>)command.Parameters[1]).TypedValue = cycle.Version;
        ((NpgsqlParameter<string>)command.Parameters[2]).TypedValue = records[cycle.Key];
        command.Parameters[3].Value = effects;
        if (await command.ExecuteScalarAsync() is not long version || version != cycle.Version + 1)
        {
            throw new InvalidOperationException($"{cycle.Key} was not written on top of {cycle.Version}.");
        }

        cycle.Advance();
    }

    public async ValueTask DisposeAsync()
    {
        await command.DisposeAsync();
        await connection.DisposeAsync();
    }

    private (Cycle Cycle, string Effects) Make()
    {
        var (cycle, plan) = (cycles[next], planned[next]);
        next = (next + 1) % cycles.Count;
        var effects = StateJson.Of(Effects(plan));
        plan.Advance();
        return (cycle, effects);
    }

    private static WriteEffects Effects(Cycle cycle)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        var id = Interlocked.Increment(ref operations).ToString(CultureInfo.InvariantCulture);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
        var status = cycle.Step == CycleStep.Submit ? ReportStatus.Submitted : ReportStatus.Returned;
        return new WriteEffects
        {
            Version = cycle.Version + 1,
            Tenant = cycle.Key.Tenant,
            Verified = cycle.Key.Tenant,
            Reads = [new GrainVersion($"agency/{cycle.Key.Tenant}/{cycle.Key.Agency}", 1), new GrainVersion($"tenant/{cycle.Key.Tenant}", 1), new GrainVersion(cycle.Key.LastYear.GrainKey, 0), new GrainVersion($"calendar/{cycle.Key.Tenant}", 0)],
            History = cycle.Step == CycleStep.Answer ? null : new HistoryEntry
            {
                Number = cycle.History + 1,
                From = ReportStatus.Returned,
                To = status,
                Trigger = cycle.Step == CycleStep.Submit ? ReportTrigger.Submit : ReportTrigger.Return,
                By = "signatory",
                At = now,
                Remark = cycle.Step == CycleStep.Return ? "请核对与台账是否一致" : null,
                ContentHash = hash,
                PreviousHash = hash,
                Hash = hash,
            },
            Summary = new ReportSummary
            {
                Tenant = cycle.Key.Tenant,
                Agency = cycle.Key.Agency,
                Year = cycle.Key.Year,
                Kind = AgencyKind.Department,
                Status = status,
                Revision = 1,
                PublishedRevision = 0,
                Hidden = false,
                Version = cycle.Version + 1,
                Errors = 0,
                Warnings = 0,
                SubmitDueOn = new DateOnly(2025, 1, 20),
                PublishDueOn = new DateOnly(2025, 1, 31),
                SubmittedAt = now,
                UpdatedAt = now,
            },
            Message = cycle.Step == CycleStep.Answer ? null : new OutboxMessage(
                cycle.Step == CycleStep.Submit ? "report.submitted" : "report.returned", cycle.Key.Agency, cycle.Key.Year, now, "signatory", cycle.Step == CycleStep.Return ? "请核对与台账是否一致" : null),
            Operation = new OperationResult(Staff.Coordinator.User, $"raw-{id}", hash, cycle.Key.GrainKey, 200, now),
        };
    }
}
