namespace Workflow.Rules.Calendar.Import;

/// <summary>What came of reading a calendar file.</summary>
public abstract record CalendarReading
{
    private CalendarReading()
    {
    }

    /// <param name="Days">In the order of their dates, each date once.</param>
    public sealed record Read(IReadOnlyList<CalendarDay> Days) : CalendarReading;

    /// <param name="Code">Stable, for clients.</param>
    public sealed record Refused(string Code, LocalizedText Detail) : CalendarReading;
}
