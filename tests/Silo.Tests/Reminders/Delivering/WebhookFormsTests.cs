using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Rules.Reminders.Messages;
using Workflow.Silo.Reminders.Delivering.Webhooks;

namespace Workflow.Silo.Tests.Reminders.Delivering;

/// <summary>The robots' own descriptions, worked out by hand here.</summary>
public sealed class WebhookFormsTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.FromUnixTimeMilliseconds(1_769_000_000_123);

    [Fact]
    public void Json_WithASecret_IsSignedOverMomentAndBody()
    {
        var body = Of(WebhookForm.Json, "https://example.org/hook", "s3cret");

        var headers = body.Headers.ToDictionary(header => header.Name, header => header.Value);
        headers["X-Workflow-Event"].ShouldBe("report.returned");
        headers["X-Workflow-Delivery"].ShouldBe("d1");
        headers["X-Workflow-Timestamp"].ShouldBe("1769000000");
        headers["X-Workflow-Signature"].ShouldBe("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData("s3cret"u8, [.. "1769000000."u8, .. body.Json])));
        Encoding.UTF8.GetString(body.Json).ShouldBe("""{"a":"退回"}""");
    }

    [Fact]
    public void WeCom_IsATextMessageOfAtMost2048Octets()
    {
        var content = Text(Of(WebhookForm.WeCom, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k", null, new string('长', 1000)))!;

        content["msgtype"]!.ToString().ShouldBe("text");
        var text = content["text"]!["content"]!.ToString();
        Encoding.UTF8.GetByteCount(text).ShouldBeInRange(2040, 2048);
        text.ShouldEndWith("长…");
    }

    [Fact]
    public void DingTalk_WithASecret_IsSignedInItsAddress()
    {
        var body = Of(WebhookForm.DingTalk, "https://oapi.dingtalk.com/robot/send?access_token=t", "SECabc");

        var sign = Convert.ToBase64String(HMACSHA256.HashData("SECabc"u8, "1769000000123\nSECabc"u8));
        body.Address.AbsoluteUri.ShouldBe($"https://oapi.dingtalk.com/robot/send?access_token=t&timestamp=1769000000123&sign={Uri.EscapeDataString(sign)}");
        Text(body)["text"]!["content"]!.ToString().ShouldBe("主题\n正文");
    }

    [Fact]
    public void Feishu_WithASecret_IsSignedInItsBody()
    {
        var content = Text(Of(WebhookForm.Feishu, "https://open.feishu.cn/open-apis/bot/v2/hook/x", "key"));

        content["msg_type"]!.ToString().ShouldBe("text");
        content["content"]!["text"]!.ToString().ShouldBe("主题\n正文");
        content["timestamp"]!.ToString().ShouldBe("1769000000");
        content["sign"]!.ToString().ShouldBe(Convert.ToBase64String(HMACSHA256.HashData("1769000000\nkey"u8, [])));
    }

    [Theory]
    [InlineData(WebhookForm.DingTalk)]
    [InlineData(WebhookForm.Feishu)]
    [InlineData(WebhookForm.Json)]
    public void Robots_WithoutASecret_AreNotSigned(WebhookForm form)
    {
        var body = Of(form, "https://example.org/hook", null);

        body.Address.AbsoluteUri.ShouldBe("https://example.org/hook");
        Encoding.UTF8.GetString(body.Json).ShouldNotContain("sign");
        body.Headers.ShouldNotContain(header => header.Name == "X-Workflow-Signature");
    }

    private static JsonNode Text(WebhookBody body) => JsonNode.Parse(body.Json)!;

    private static WebhookBody Of(WebhookForm form, string url, string? secret, string text = "正文") => WebhookForms.Of(
        new Webhook { Id = "w", Name = "群", Url = url, Form = form, Secret = secret, Events = [] }, "d1", "report.returned", """{"a":"退回"}""", new Message("主题", text), At);
}
