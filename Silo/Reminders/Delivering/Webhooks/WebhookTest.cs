using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>Sends a webhook a message that says that it is a test, in the form and with the signature of real ones. It is sent once and kept nowhere.</summary>
public sealed class WebhookTest
{
    /// <summary>What the receiver finds where real messages name what happened.</summary>
    public const string Event = "test";

    private static readonly LocalizedText Subject = new("测试消息", "Test message");
    private static readonly LocalizedText Body = new("这是一条测试消息，收到即说明推送设置正确，无需处理。", "This is a test. If you can read it, the webhook works; there is nothing to do.");

    private readonly WebhookSender sender;
    private readonly TimeProvider clock;

    internal WebhookTest(WebhookSender sender, TimeProvider clock) => (this.sender, this.clock) = (sender, clock);

    /// <param name="id">By which the receiver notices a repetition.</param>
    public Task<SendResult> Send(TenantProfile tenant, Webhook webhook, Language language, string id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var message = new Message($"{tenant.Name} · {Subject.In(language)}", Body.In(language));
        var payload = DeliveryWords.Json(new ToldEvent(Event, tenant.Id, null, "", null, now, "", message.Body));
        return sender.Send(webhook.Form, WebhookForms.Of(webhook, id, Event, payload, message, now), cancellationToken);
    }
}
