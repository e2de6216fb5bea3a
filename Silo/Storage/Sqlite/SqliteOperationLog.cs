using Dapper;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteOperationLog(SqliteDatabase database, TimeProvider clock) : IOperationLog
{
    /// <summary>How long a repeated operation gets its first answer.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>A row past its time makes room for a new use of the same id.</summary>
    internal const string Insert = """
        INSERT INTO operation_result (actor, operation_id, request_hash, target, status, at)
        VALUES (@Actor, @OperationId, @RequestHash, @Target, @Status, @At)
        ON CONFLICT (actor, operation_id) DO UPDATE SET request_hash = excluded.request_hash, target = excluded.target, status = excluded.status, at = excluded.at
        """;

    public Task<OperationResult?> Find(string actor, string operationId) => database.Read(async connection =>
        await connection.QuerySingleOrDefaultAsync<OperationRow?>(
            """
            SELECT request_hash AS RequestHash, target AS Target, status AS Status, at AS At
            FROM operation_result WHERE actor = @actor AND operation_id = @operationId AND at >= @since
            """,
            new { actor, operationId, since = (clock.GetUtcNow() - Kept).ToColumn() }) is { } row
            ? new OperationResult(actor, operationId, row.RequestHash, row.Target, (int)row.Status, row.At.ToMoment())
            : null);

    internal static object Row(OperationResult result) => new
    {
        result.Actor,
        result.OperationId,
        result.RequestHash,
        result.Target,
        result.Status,
        At = result.At.ToColumn(),
    };

    private sealed record OperationRow(string RequestHash, string Target, long Status, long At);
}
