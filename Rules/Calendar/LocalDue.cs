namespace Workflow.Rules.Calendar;

/// <summary>The date that a tenant has set for a milestone of a kind of agency.</summary>
/// <param name="ReportYear">The year that is reported on.</param>
public sealed record LocalDue(int ReportYear, AgencyKind Kind, Milestone Milestone, DateOnly Date);
