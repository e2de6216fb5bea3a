using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>What each kind of receiver is sent, and how it is signed.</summary>
internal static class WebhookForms
{
    /// <summary>Octets of a text message that the robots take: 企业微信 2,048, the others 20 KB.</summary>
    private const int LongestWeComText = 2048;
    private const int LongestText = 18 * 1024;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="id">Stays the same over all tries, so that a receiver notices a repetition.</param>
    /// <param name="payload">What plain JSON receivers get.</param>
    /// <param name="message">What people in a group read.</param>
    public static WebhookBody Of(Webhook webhook, string id, string happened, string payload, Message message, DateTimeOffset at)
    {
        var address = new Uri(webhook.Url);
        var text = message.Body.Length > 0 && message.Body != message.Subject ? $"{message.Subject}\n{message.Body}" : message.Subject;
        return webhook.Form switch
        {
            WebhookForm.WeCom => new(address, Json(new { msgtype = "text", text = new { content = Cut(text, LongestWeComText) } }), []),
            WebhookForm.DingTalk => new(DingTalk(address, webhook.Secret, at), Json(new { msgtype = "text", text = new { content = Cut(text, LongestText) } }), []),
            WebhookForm.Feishu => new(address, Feishu(webhook.Secret, Cut(text, LongestText), at), []),
            _ => Plain(address, webhook.Secret, id, happened, Encoding.UTF8.GetBytes(payload), at),
        };
    }

    /// <summary>The signature covers moment and body: HMAC-SHA256 of <c>timestamp.body</c>, so that neither can be another's.</summary>
    public static string Signature(string secret, string timestamp, ReadOnlySpan<byte> body) =>
        $"sha256={Convert.ToHexStringLower(Keyed(secret, [.. Encoding.UTF8.GetBytes($"{timestamp}."), .. body]))}";

    private static WebhookBody Plain(Uri address, string? secret, string id, string happened, byte[] json, DateTimeOffset at)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        List<(string, string)> headers = [("X-Workflow-Event", happened), ("X-Workflow-Delivery", id), ("X-Workflow-Timestamp", timestamp)];
        if (secret is not null)
        {
            headers.Add(("X-Workflow-Signature", Signature(secret, timestamp, json)));
        }

        return new WebhookBody(address, json, headers);
    }

    /// <summary>In the address: milliseconds, and HMAC-SHA256 under the secret of <c>timestamp\nsecret</c>.</summary>
    private static Uri DingTalk(Uri address, string? secret, DateTimeOffset at)
    {
        if (secret is null)
        {
            return address;
        }

        var timestamp = at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(Keyed(secret, Encoding.UTF8.GetBytes($"{timestamp}\n{secret}")));
        var joint = address.Query.Length == 0 ? "?" : "&";
        return new Uri($"{address.AbsoluteUri}{joint}timestamp={timestamp}&sign={Uri.EscapeDataString(sign)}");
    }

    /// <summary>In the body: seconds, and HMAC-SHA256 of nothing under <c>timestamp\nsecret</c>.</summary>
    private static byte[] Feishu(string? secret, string text, DateTimeOffset at)
    {
        if (secret is null)
        {
            return Json(new { msg_type = "text", content = new { text } });
        }

        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var sign = Convert.ToBase64String(Keyed($"{timestamp}\n{secret}", []));
        return Json(new { timestamp, sign, msg_type = "text", content = new { text } });
    }

    /// <summary>At most so many octets, never half a character, and an ellipsis where something is missing.</summary>
    private static string Cut(string text, int most)
    {
        if (Encoding.UTF8.GetByteCount(text) <= most)
        {
            return text;
        }

        var (octets, length) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            octets += rune.Utf8SequenceLength;
            if (octets > most - 3)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length] + "…";
    }

    private static byte[] Keyed(string key, byte[] text) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), text);

    private static byte[] Json(object body) => JsonSerializer.SerializeToUtf8Bytes(body, Options);
}
