namespace Workflow.Silo.Jobs;

/// <summary>What a run is told.</summary>
/// <param name="Now">The moment for which it works: the present one, unless a test asked for another.</param>
/// <param name="Stop">Rings when the process ends; what is left is found by the next run.</param>
public sealed record JobContext(DateTimeOffset Now, CancellationToken Stop = default);
