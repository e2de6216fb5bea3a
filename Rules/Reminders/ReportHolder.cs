namespace Workflow.Rules.Reminders;

/// <summary>In whose hands a report is; whoever that is gets the reminders.</summary>
public enum ReportHolder
{
    /// <summary>Draft and returned: to be submitted by its date.</summary>
    Agency = 0,

    /// <summary>Submitted and approved: to be published by its date.</summary>
    Coordinator = 1,
}
