namespace Workflow.Grains.Storage;

/// <summary>What an operation came to, with the record as it left it, from which the first answer is rendered again.</summary>
/// <param name="Version">The version that it wrote.</param>
/// <param name="Record">Null where another grain did it.</param>
public sealed record CommittedOperation<T>(OperationResult Result, long Version, T? Record)
    where T : class;
