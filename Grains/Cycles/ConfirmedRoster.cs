namespace Workflow.Grains.Cycles;

/// <summary>Who is to report, as somebody has confirmed it.</summary>
public sealed record ConfirmedRoster(IReadOnlyList<string> Agencies, string By, DateTimeOffset At);
