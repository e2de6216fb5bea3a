namespace Workflow.Silo.Reminders.Delivering;

/// <summary>What is told of something that happened to a report.</summary>
/// <param name="Event"><c>report.returned</c> and the like.</param>
/// <param name="Words">What was written with it: remarks, a reason, an address.</param>
internal sealed record ToldEvent(string Event, string Tenant, string? Agency, string AgencyName, int? Year, DateTimeOffset At, string By, string? Words);
