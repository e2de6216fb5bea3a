using Orleans;

namespace Workflow.Grains.Interfaces.Operations;

/// <summary>Long work, item by item. Key: <c>operation/{tenant}/{id}</c>.</summary>
[Alias("operation")]
public interface IOperationGrain : IGrainWithStringKey
{
    /// <summary>Null where there is no such operation.</summary>
    [Alias("get")]
    Task<OperationView?> Get();

    /// <summary>Stores the work to be done; repeated with the same id, it answers what is stored.</summary>
    [Alias("start")]
    Task<OperationView> Start(OperationView operation);

    /// <summary>Does the next waiting items and stores the result; safe to repeat. False when nothing is left, or another process carries it.</summary>
    /// <param name="carrier">The process that asks.</param>
    [Alias("advance")]
    Task<bool> Advance(string carrier);
}
