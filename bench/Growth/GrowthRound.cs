namespace Workflow.Bench.Growth;

/// <summary>What one round cost in either store.</summary>
internal sealed record GrowthRound((Cost Cold, Cost Warm) Small, (Cost Cold, Cost Warm) Large);
