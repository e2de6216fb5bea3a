using Workflow.Grains.Interfaces.Reminders;

namespace Workflow.Api.Reminders;

/// <param name="Host">Where it leads; the rest of a robot's address is as good as a password and is not shown.</param>
/// <param name="Signed">Whether what it is sent is signed.</param>
/// <param name="Secret">Only in the answer that made it.</param>
public sealed record WebhookResponse(string Id, string Name, string Host, WebhookForm Form, bool Signed, IReadOnlyList<string> Events, bool Active, string? Secret)
{
    public static WebhookResponse Of(Webhook webhook, string? secret = null) =>
        new(webhook.Id, webhook.Name, new Uri(webhook.Url).GetLeftPart(UriPartial.Authority), webhook.Form, webhook.Secret is not null, webhook.Events, webhook.Active, secret);
}
