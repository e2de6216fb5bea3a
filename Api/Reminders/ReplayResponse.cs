namespace Workflow.Api.Reminders;

/// <param name="Replayed">How many deliveries are sent again.</param>
public sealed record ReplayResponse(int Replayed);
