namespace Workflow.Silo.Reminders.Ledger;

/// <summary>A report that a message speaks of, as it is when the message goes out.</summary>
public sealed record HeldReport(UnpublishedReport Report, string AgencyName);
