namespace Workflow.Grains.Storage;

/// <summary>Something that others are to be told of. It is stored with the state that it speaks of and sent afterwards, so nobody hears of what did not happen.</summary>
/// <param name="Kind">What happened, <c>report.returned</c> and the like: see <see cref="Reports.ReportEvents"/>.</param>
/// <param name="Agency">Whom it is about; null for the tenant as a whole.</param>
/// <param name="Year">The report year; null where it is about none.</param>
/// <param name="By">The user who did it.</param>
/// <param name="Words">What they wrote with it: remarks, a reason, an address.</param>
public sealed record OutboxMessage(string Kind, string? Agency, int? Year, DateTimeOffset At, string By, string? Words);
