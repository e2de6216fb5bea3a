using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>One row of the lifecycle's table.</summary>
/// <param name="Rules">What has to hold, as sentences.</param>
public sealed record LifecycleMove(ReportStatus From, ReportTrigger Trigger, ReportStatus To, IReadOnlyList<LocalizedText> Rules);
