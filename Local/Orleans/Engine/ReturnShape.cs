namespace Workflow.Local.Orleans;

/// <summary>What a grain method answers with.</summary>
internal enum ReturnShape
{
    Task,
    TaskOfResult,
    ValueTask,
    ValueTaskOfResult,
}
