namespace Workflow.Grains.Storage;

/// <summary>Reads the results of commands that had an operation id.</summary>
public interface IOperationLog
{
    /// <summary>Null when no such operation was committed.</summary>
    /// <typeparam name="T">The record of the grain that asks.</typeparam>
    /// <param name="target">The key of the grain that asks: the record is there only where that grain did it.</param>
    Task<CommittedOperation<T>?> Find<T>(string actor, string operationId, string target)
        where T : class;
}
