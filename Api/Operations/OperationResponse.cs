using Workflow.Grains.Interfaces.Operations;
using Workflow.Rules;

namespace Workflow.Api.Operations;

/// <param name="State"><c>running</c>, <c>succeeded</c> or <c>failed</c> (some item failed).</param>
public sealed record OperationResponse(
    string Id,
    string Kind,
    int Total,
    int Done,
    int Failed,
    OperationState State,
    string By,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    IReadOnlyList<OperationItemResponse> Items)
{
    public static OperationResponse Of(OperationView operation, Language language) => new(
        operation.Id,
        operation.Kind,
        operation.Items.Count,
        operation.Done,
        operation.Failed,
        StateOf(operation),
        operation.By,
        operation.StartedAt,
        operation.FinishedAt,
        [.. operation.Items.Select(item => new OperationItemResponse(item.Agency, item.State, item.Result?.In(language)))]);

    public static OperationState StateOf(OperationView operation) =>
        operation.IsRunning ? OperationState.Running : operation.Failed > 0 ? OperationState.Failed : OperationState.Succeeded;
}
