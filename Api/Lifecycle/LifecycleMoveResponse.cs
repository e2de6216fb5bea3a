using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Lifecycle;

/// <param name="Rules">What has to hold for the move, as sentences.</param>
public sealed record LifecycleMoveResponse(ReportStatus From, ReportTrigger Trigger, ReportStatus To, IReadOnlyList<string> Rules);
