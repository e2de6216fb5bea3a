namespace Workflow.Api.Reminders;

public sealed record SendRemindersRequest(int? Year = null, IReadOnlyList<string>? Agencies = null);
