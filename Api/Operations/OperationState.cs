namespace Workflow.Api.Operations;

public enum OperationState
{
    Running = 0,
    Succeeded = 1,
    Failed = 2,
}
