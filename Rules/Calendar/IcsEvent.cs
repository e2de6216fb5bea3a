namespace Workflow.Rules.Calendar;

/// <summary>An all-day event of a calendar that is given out.</summary>
/// <param name="Id">Stays the same while the event does, so that a reader replaces it when its date moves.</param>
public sealed record IcsEvent(string Id, DateOnly Date, string Summary, string Description = "", string? Kind = null);
