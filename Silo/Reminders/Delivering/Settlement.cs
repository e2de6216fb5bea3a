using Workflow.Rules;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>What became of a delivery.</summary>
/// <param name="State">What it and its rows are now; planned to try again.</param>
/// <param name="NextAt">When it is tried again; without meaning otherwise.</param>
/// <param name="Problem">Why it failed; null where it did not.</param>
/// <param name="Dropped">Rows that were not sent with it, because their report no longer needs it.</param>
public sealed record Settlement(LedgerState State, DateTimeOffset NextAt, string? Problem, string? Subject, string? Body, IReadOnlyList<LedgerRow> Dropped)
{
    /// <summary>Why rows were dropped.</summary>
    public static LocalizedText DroppedBecause { get; } = new("发送前报告已不在其手中，不再提醒。", "The report left their hands before it was sent.");
}
