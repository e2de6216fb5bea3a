using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Api.Operations;

public sealed record OperationItemResponse(string Agency, OperationItemState State, string? Result);
