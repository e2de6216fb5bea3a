using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Api.Operations;

/// <summary>How far long work is; what became of each item is asked for when it is over.</summary>
public sealed record OperationProgressResponse(string Id, int Total, int Done, int Failed, OperationState State)
{
    public static OperationProgressResponse Of(OperationView operation) =>
        new(operation.Id, operation.Items.Count, operation.Done, operation.Failed, OperationResponse.StateOf(operation));
}
