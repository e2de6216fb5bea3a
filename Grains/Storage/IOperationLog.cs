namespace Workflow.Grains.Storage;

/// <summary>Reads the results of commands that had an operation id.</summary>
public interface IOperationLog
{
    /// <summary>Null when no such operation was committed.</summary>
    Task<OperationResult?> Find(string actor, string operationId);
}
