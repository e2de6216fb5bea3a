using Orleans;
using Workflow.Rules.Reminders;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Grains.Interfaces.Reminders;

/// <summary>How a tenant reminds: when, in which words, and whom besides people.</summary>
[GenerateSerializer, Alias("reminder-settings"), Immutable]
public sealed record ReminderSettings
{
    public static ReminderSettings Default { get; } = new();

    [Id(0)]
    public ReminderPolicy Policy { get; init; } = ReminderPolicy.Default;

    [Id(1)]
    public IReadOnlyList<MessageWording> Wordings { get; init; } = [];

    [Id(2)]
    public IReadOnlyList<Webhook> Webhooks { get; init; } = [];

    /// <summary>The tenant's own wording, else the default one.</summary>
    public MessageTexts TextsOf(MessageKind kind) => Wordings.FirstOrDefault(one => one.Kind == kind)?.Texts ?? DefaultMessages.Of(kind);
}
