using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Lifecycle;

public sealed record LifecycleStateResponse(ReportStatus Status, string Name);
