namespace Workflow.Grains.Reports;

/// <summary>An imported document as it came, in the content store.</summary>
public sealed record Original(string Hash, string? Name, DateTimeOffset At, string By);
