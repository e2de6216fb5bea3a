using Workflow.Grains.Interfaces.Reminders;

namespace Workflow.Api.Reminders;

/// <param name="Events">Of what it is told; by default of everything.</param>
public sealed record WebhookRequest(string? Name = null, string? Url = null, WebhookForm? Form = null, string? Secret = null, IReadOnlyList<string>? Events = null, bool? Active = null);
