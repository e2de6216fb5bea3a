using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Local.Tests.Orleans;
using Workflow.Rules;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Delivering.Webhooks;
using Workflow.Silo.Tests.Reminders.Sinks;

namespace Workflow.Silo.Tests.Reminders.Delivering;

public sealed class WebhookTestTests
{
    private static readonly TenantProfile Tenant = new() { Id = "qinglan", Name = "青岚县", Level = TenantLevel.County };

    [Fact]
    public async Task Send_ToAnOwnSystem_IsSignedAsRealMessagesAre()
    {
        await using var listener = new WebhookListener();

        (await Send(listener.Address, WebhookForm.Json, "a secret")).ShouldBe(new SendResult.Sent());

        var call = listener.Received.ShouldHaveSingleItem();
        var told = call.Json;
        (told["event"]!.ToString(), told["tenant"]!.ToString(), told["words"]!.ToString()).ShouldBe(("test", "qinglan", "这是一条测试消息，收到即说明推送设置正确，无需处理。"));
        (call.Headers["X-Workflow-Event"], call.Headers["X-Workflow-Delivery"]).ShouldBe(("test", "test-1"));
        call.Headers["X-Workflow-Signature"].ShouldBe(WebhookForms.Signature("a secret", call.Headers["X-Workflow-Timestamp"]!, call.Body));
    }

    [Fact]
    public async Task Send_ToARobotThatRefusesIt_SaysSo()
    {
        await using var listener = new WebhookListener { Answer = """{"errcode":310000,"errmsg":"sign not match"}""" };

        (await Send(listener.Address, WebhookForm.DingTalk, null)).ShouldBeOfType<SendResult.Failed>();
        listener.Received.ShouldHaveSingleItem().Json["text"]!["content"]!.ToString().ShouldStartWith("青岚县 · 测试消息");
    }

    private static async Task<SendResult> Send(string address, WebhookForm form, string? secret)
    {
        using var sender = new WebhookSender(new WebhookSettings { AllowPrivateAddresses = true });
        var webhook = new Webhook { Id = "w", Name = "群", Url = address, Form = form, Secret = secret, Events = [] };
        return await new WebhookTest(sender, new FakeTimeProvider()).Send(Tenant, webhook, Language.Chinese, "test-1", CancellationToken.None);
    }
}
