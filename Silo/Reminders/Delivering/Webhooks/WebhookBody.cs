namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>A request as a receiver of its kind wants it.</summary>
internal sealed record WebhookBody(Uri Address, byte[] Json, IReadOnlyList<(string Name, string Value)> Headers);
