using Orleans;

namespace Workflow.Grains.Interfaces.Reminders;

/// <summary>An address that is told what happens.</summary>
[GenerateSerializer, Alias("webhook"), Immutable]
public sealed record Webhook
{
    /// <summary>The event of the digest of reminders; the others are those of reports.</summary>
    public const string ReminderEvent = "reminder";

    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public required string Name { get; init; }

    [Id(2)]
    public required string Url { get; init; }

    [Id(3)]
    public required WebhookForm Form { get; init; }

    /// <summary>With which it is signed; null where the robot asks for none.</summary>
    [Id(4)]
    public string? Secret { get; init; }

    /// <summary>Of what it is told: <c>reminder</c>, <c>report.returned</c> and the like.</summary>
    [Id(5)]
    public required IReadOnlyList<string> Events { get; init; }

    [Id(6)]
    public bool Active { get; init; } = true;
}
