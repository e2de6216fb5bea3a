using Orleans;

namespace Workflow.Grains.Interfaces;

/// <summary>What a grain had in memory, and at which version: whoever decides by it hands the version to the write, which refuses where it is no longer so.</summary>
/// <param name="Version">0 where there is nothing.</param>
[GenerateSerializer, Alias("seen`1"), Immutable]
public sealed record Seen<T>([property: Id(0)] long Version, [property: Id(1)] T? Value)
    where T : class;
