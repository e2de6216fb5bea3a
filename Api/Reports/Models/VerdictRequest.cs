using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

public sealed record VerdictRequest(HintVerdict Verdict, string? Text);
