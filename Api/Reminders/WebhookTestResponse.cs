namespace Workflow.Api.Reminders;

/// <param name="Delivered">Whether the receiver took it.</param>
/// <param name="Problem">Why it did not; null where it did.</param>
public sealed record WebhookTestResponse(bool Delivered, string? Problem);
