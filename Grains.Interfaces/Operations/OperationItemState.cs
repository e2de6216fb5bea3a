namespace Workflow.Grains.Interfaces.Operations;

public enum OperationItemState
{
    Waiting = 0,
    Done = 1,
    Failed = 2,
}
