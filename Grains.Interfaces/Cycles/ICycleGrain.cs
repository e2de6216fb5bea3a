using Orleans;
using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>One tenant's reporting year. Key: <c>cycle/{tenant}/{year}</c>.</summary>
[Alias("cycle")]
public interface ICycleGrain : IGrainWithStringKey
{
    /// <summary>Opens the year: an operation that makes every report that should exist and does not.</summary>
    [Alias("open")]
    Task<OperationReply> Open(CommandHeader header);
}
