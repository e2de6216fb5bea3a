using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Storage.Sql.Reminders;

internal sealed record ReminderRow
{
    public required string Agency { get; init; }

    public required long Year { get; init; }

    public required string Step { get; init; }

    public required string Recipient { get; init; }

    public required long Channel { get; init; }

    public required long Role { get; init; }

    public required string Name { get; init; }

    public required string DueOn { get; init; }

    public required string PlannedOn { get; init; }

    public required long PlannedAt { get; init; }

    public long? SentAt { get; init; }

    public required long State { get; init; }

    public required string BecauseZh { get; init; }

    public required string BecauseEn { get; init; }

    public string? Delivery { get; init; }

    public LedgerRow ToRow() => new(
        Agency,
        (int)Year,
        Step,
        Recipient,
        (ReminderChannel)Channel,
        (RemindedRole)Role,
        Name,
        DueOn.ToDay(),
        PlannedOn.ToDay(),
        PlannedAt.ToMoment(),
        SentAt?.ToMoment(),
        (LedgerState)State,
        new LocalizedText(BecauseZh, BecauseEn),
        Delivery);
}
