namespace Workflow.Bench.Growth;

/// <param name="Large">Reports in the large store.</param>
/// <param name="Small">Reports in the small store; as many are written in either.</param>
/// <param name="Rounds">One more before them warms up and does not count.</param>
internal sealed record GrowthPlan(int Large, int Small, int Rounds, int Callers);
