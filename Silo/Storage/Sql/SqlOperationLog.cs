using System.Text.Json;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlOperationLog(ISqlDatabase database) : IOperationLog
{
    /// <summary>How long a repeated operation gets its first answer; after that the sweep may take it away.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    // The function asks for both to be known.
    public Task<CommittedOperation<T>?> Find<T>(string actor, string operationId, string target)
        where T : class => database.Read(Scope.None, async connection =>
        await connection.QuerySingleOrDefault<OperationRow>(database.Dialect.FindOperation, new { actor, operationId }) is { } row
            ? new CommittedOperation<T>(
                new OperationResult(actor, operationId, row.RequestHash, row.Target, row.Status, row.At.ToMoment()),
                row.Version,
                row.Record is null || row.Target != target ? null : JsonSerializer.Deserialize<Stored<T>>(row.Record, StateJson.Options)!.Record)
            : null);

    private sealed record OperationRow
    {
        public required string RequestHash { get; init; }

        public required string Target { get; init; }

        public required int Status { get; init; }

        public required long At { get; init; }

        public required long Version { get; init; }

        public string? Record { get; init; }
    }
}
