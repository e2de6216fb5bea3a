using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Reminders;

namespace Workflow.Silo.Reminders.Ledger;

/// <summary>A report that was never published, as the read model has it.</summary>
public sealed record UnpublishedReport(string Agency, int Year, AgencyKind Kind, ReportStatus Status, DateOnly SubmitDueOn, DateOnly PublishDueOn)
{
    public ReportHolder Holder => Status is ReportStatus.Draft or ReportStatus.Returned ? ReportHolder.Agency : ReportHolder.Coordinator;

    /// <summary>Until when its holder has to act.</summary>
    public DateOnly DueOn => Holder == ReportHolder.Agency ? SubmitDueOn : PublishDueOn;
}
