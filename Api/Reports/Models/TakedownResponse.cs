namespace Workflow.Api.Reports.Models;

public sealed record TakedownResponse(string Reason, string By, DateTimeOffset At);
