using System.Net;
using Workflow.Rules;

namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>What a webhook's address must be, before anything is sent there. Where a name leads is looked at anew at each connection.</summary>
public sealed class WebhookAddress(WebhookSettings settings)
{
    private const int Longest = 500;

    /// <returns>Why it is refused; null where it is not.</returns>
    public LocalizedText? Refusal(string? url)
    {
        if (url is null || url.Length > Longest || !Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            return new LocalizedText("网址应以 http:// 或 https:// 开头，不含用户名和密码，最多 500 字符。", "The address starts with http:// or https://, holds no user name or password and has at most 500 characters.");
        }

        var isPrivate = (IPAddress.TryParse(address.DnsSafeHost, out var ip) && !PublicAddress.Is(ip)) || address.DnsSafeHost is "localhost" || address.DnsSafeHost.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        return isPrivate && !settings.AllowPrivateAddresses
            ? new LocalizedText("不能指向内部网络地址；确有需要请由系统管理员在配置中允许。", "It must not lead into the internal network; whoever runs the system can allow that in its configuration.")
            : null;
    }
}
