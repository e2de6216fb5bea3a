using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Cycles;

/// <summary>What the board shows of a report that is open: a part of its row of the read model, for there are thousands of them on one board.</summary>
/// <param name="PublishedRevision">0 while nothing is published.</param>
public sealed record BoardReport(ReportStatus Status, int Revision, int PublishedRevision, DateOnly SubmitDueOn, DateOnly PublishDueOn, int Errors, int Warnings);
