using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlOutbox(ISqlDatabase database) : IOutbox
{
    public Task<IReadOnlyList<WaitingMessage>> Oldest(int most) => database.Read<IReadOnlyList<WaitingMessage>>(Scope.Jobs, async connection =>
        [.. (await connection.Query<Row>(
            """
            SELECT tenant AS Tenant, grain_key AS GrainKey, grain_version AS GrainVersion, kind AS Kind, agency AS Agency, year AS Year, at AS At, by_user AS ByUser, words AS Words
            FROM outbox ORDER BY at, grain_key, grain_version LIMIT @most
            """,
            new { most })).Select(row => row.ToMessage())]);

    private sealed record Row
    {
        public required string Tenant { get; init; }

        public required string GrainKey { get; init; }

        public required long GrainVersion { get; init; }

        public required string Kind { get; init; }

        public string? Agency { get; init; }

        public long? Year { get; init; }

        public required long At { get; init; }

        public required string ByUser { get; init; }

        public string? Words { get; init; }

        public WaitingMessage ToMessage() => new(Tenant, GrainKey, GrainVersion, new OutboxMessage(Kind, Agency, (int?)Year, At.ToMoment(), ByUser, Words));
    }
}
