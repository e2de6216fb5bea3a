using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Api.Operations;

/// <summary>Long work in a list: what became of each item is asked for by its id.</summary>
/// <param name="Kind">Such as <c>cycle.open</c>, <c>bulk.publish</c>.</param>
/// <param name="DryRun">It only said what would be done.</param>
public sealed record OperationRowResponse(
    string Id, string Tenant, string Kind, int Year, bool DryRun, int Total, int Done, int Failed, OperationState State, string By, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt)
{
    public static OperationRowResponse Of(OperationView operation) => new(
        operation.Id,
        operation.Tenant,
        operation.Kind,
        operation.Year,
        operation.DryRun,
        operation.Items.Count,
        operation.Done,
        operation.Failed,
        OperationResponse.StateOf(operation),
        operation.By,
        operation.StartedAt,
        operation.FinishedAt);
}
