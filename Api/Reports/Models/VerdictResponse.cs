using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

public sealed record VerdictResponse(HintVerdict Verdict, string? Text, string By, DateTimeOffset At);
