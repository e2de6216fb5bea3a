using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Lifecycle;

public sealed record LifecycleTriggerResponse(ReportTrigger Trigger, string Name);
