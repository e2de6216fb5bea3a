using System.Net;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Delivering.Webhooks;
using Workflow.Silo.Tests.Reminders.Sinks;

namespace Workflow.Silo.Tests.Reminders.Delivering;

public sealed class WebhookSenderTests
{
    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("2400:3200::1", true)]
    public void PublicAddress_OfAnAddress_IsWhatTheInternetReaches(string address, bool isPublic) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Theory]
    [InlineData("https://example.org/hook", true)]
    [InlineData("http://8.8.8.8/", true)]
    [InlineData(null, false)]
    [InlineData("ftp://example.org/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("https://user:pass@example.org/", false)]
    [InlineData("http://localhost/", false)]
    [InlineData("http://a.localhost/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://2130706433/", false)]
    [InlineData("http://0x7f.1/", false)]
    [InlineData("http://[::1]/", false)]
    [InlineData("http://169.254.169.254/latest", false)]
    public void WebhookAddress_ThatLeadsInside_IsRefused(string? url, bool isTaken) => (new WebhookAddress(new WebhookSettings()).Refusal(url) is null).ShouldBe(isTaken);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Send_ToThePrivateNetwork_IsRefusedWhenItConnects(string host)
    {
        await using var listener = new WebhookListener();
        using var sender = new WebhookSender(new WebhookSettings());

        (await Send(sender, listener.Address.Replace("127.0.0.1", host, StringComparison.Ordinal))).ShouldBeOfType<SendResult.Failed>();
        listener.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_WhenAnsweredWithARedirect_FollowsItNowhere()
    {
        await using var target = new WebhookListener();
        await using var listener = new WebhookListener { Status = 302, Location = target.Address };

        (await Send(Sender(), listener.Address)).ShouldBe(new SendResult.Failed("the receiver answered 302"));
        target.Received.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(WebhookForm.Json, "whatever", true)]
    [InlineData(WebhookForm.WeCom, """{"errcode":0,"errmsg":"ok"}""", true)]
    [InlineData(WebhookForm.DingTalk, """{"errcode":310000,"errmsg":"sign not match"}""", false)]
    [InlineData(WebhookForm.Feishu, """{"code":0,"msg":"success"}""", true)]
    [InlineData(WebhookForm.Feishu, """{"code":19021,"msg":"sign match fail"}""", false)]
    [InlineData(WebhookForm.WeCom, "<html>", false)]
    [InlineData(WebhookForm.WeCom, "[]", false)]
    public async Task Send_ToARobot_BelievesWhatItsAnswerSays(WebhookForm form, string answer, bool isSent)
    {
        await using var listener = new WebhookListener { Answer = answer };

        (await Send(Sender(), listener.Address, form) is SendResult.Sent).ShouldBe(isSent);
    }

    private static WebhookSender Sender() => new(new WebhookSettings { AllowPrivateAddresses = true });

    private static Task<SendResult> Send(WebhookSender sender, string address, WebhookForm form = WebhookForm.Json) =>
        sender.Send(form, new WebhookBody(new Uri(address), "{}"u8.ToArray(), []), CancellationToken.None);
}
