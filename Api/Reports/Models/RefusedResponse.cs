using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

public sealed record RefusedResponse(ReportTrigger Trigger, IReadOnlyList<string> Reasons);
