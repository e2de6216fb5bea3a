using Workflow.Rules.Reminders;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>How long to wait before the next try.</summary>
internal static class Retries
{
    /// <summary>A mail server is away for hours, not for days: what it tells is soon out of date.</summary>
    private static readonly TimeSpan[] Mail = [.. new[] { 1, 5, 30, 120, 360, 720 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    /// <summary>A receiver may be down over a weekend.</summary>
    private static readonly TimeSpan[] Webhook = [.. new[] { 1, 5, 30, 120, 360, 720, 1440, 1440 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    /// <param name="attempts">How often it was tried.</param>
    /// <returns>Null when it is given up.</returns>
    public static TimeSpan? After(ReminderChannel channel, int attempts)
    {
        var waits = channel == ReminderChannel.Webhook ? Webhook : Mail;
        return attempts >= 1 && attempts <= waits.Length ? waits[attempts - 1] : null;
    }
}
