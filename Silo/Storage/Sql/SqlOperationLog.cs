using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlOperationLog(ISqlDatabase database, TimeProvider clock) : IOperationLog
{
    /// <summary>How long a repeated operation gets its first answer.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public Task<OperationResult?> Find(string actor, string operationId) => database.Read(Scope.Person(actor), async connection =>
        await connection.QuerySingleOrDefault<OperationRow>(
            """
            SELECT request_hash AS RequestHash, target AS Target, status AS Status, at AS At
            FROM operation_result WHERE actor = @actor AND operation_id = @operationId AND at >= @since
            """,
            new { actor, operationId, since = (clock.GetUtcNow() - Kept).ToColumn() }) is { } row
            ? new OperationResult(actor, operationId, row.RequestHash, row.Target, row.Status, row.At.ToMoment())
            : null);

    private sealed record OperationRow
    {
        public required string RequestHash { get; init; }

        public required string Target { get; init; }

        public required int Status { get; init; }

        public required long At { get; init; }
    }
}
