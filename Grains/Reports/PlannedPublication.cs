namespace Workflow.Grains.Reports;

/// <summary>A publication that a job is to carry out.</summary>
/// <param name="By">For whom the job acts.</param>
public sealed record PlannedPublication(DateTimeOffset At, string By, string? OfficialUrl);
