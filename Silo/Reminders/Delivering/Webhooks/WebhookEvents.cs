using Workflow.Grains.Interfaces.Reminders;

namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>Of what a webhook may be told.</summary>
public static class WebhookEvents
{
    public static IReadOnlyList<string> All { get; } = [Webhook.ReminderEvent, .. EventWords.Kinds];
}
