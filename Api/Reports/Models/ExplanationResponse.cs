namespace Workflow.Api.Reports.Models;

public sealed record ExplanationResponse(string Text, string By, DateTimeOffset At);
