using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

/// <param name="Verdict">Needed: what is left out is not taken for a yes.</param>
public sealed record VerdictRequest(HintVerdict? Verdict = null, string? Text = null);
