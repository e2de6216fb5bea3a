namespace Workflow.Api.Reports.Models;

/// <param name="AcceptedBy">The coordinator who accepted the reason by approving.</param>
public sealed record OverrideResponse(string Reason, string By, DateTimeOffset At, string? AcceptedBy);
