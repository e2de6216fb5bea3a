namespace Workflow.Api.Reports.Models;

public sealed record ClaimResponse(string By, DateTimeOffset At);
