using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>What both the state of a report and its row of the read model say. Moments are milliseconds, as the row keeps them.</summary>
internal sealed record ReportFace(
    long Version, ReportStatus Status, int Revision, int PublishedRevision, bool Hidden, long UpdatedAt, long? SubmittedAt, long? PublishedAt);
