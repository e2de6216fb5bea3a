namespace Workflow.Api.Reports.Models;

public sealed record CorrectionRequestResponse(string Reason, string By, DateTimeOffset At);
