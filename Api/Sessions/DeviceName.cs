namespace Workflow.Api.Sessions;

/// <summary>What a person calls the thing that they signed in with, read from what it says of itself: <c>Edge · Windows</c>.</summary>
internal static class DeviceName
{
    /// <summary>The first that is found: browsers name those whose pages they want to be shown as well, and come before them here.</summary>
    private static readonly (string Mark, string Name)[] Programs =
    [
        ("wxwork/", "企业微信"), ("MicroMessenger/", "微信"), ("DingTalk", "钉钉"), ("Lark/", "飞书"), ("Feishu/", "飞书"),
        ("QQBrowser/", "QQ"), ("360SE", "360"), ("360EE", "360"), ("MetaSr", "Sogou"), ("UBrowser/", "UC"), ("Quark/", "Quark"),
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
        ("curl/", "curl"), ("Wget/", "Wget"), ("python", "Python"), ("PowerShell/", "PowerShell"), ("Java", "Java"), ("okhttp/", "OkHttp"), ("Go-http-client/", "Go"), ("PostmanRuntime/", "Postman"), ("node", "Node.js"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("OpenHarmony", "HarmonyOS"), ("HarmonyOS", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Windows", "Windows"), ("Macintosh", "macOS"), ("UOS", "UOS"), ("Kylin", "Kylin"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    public static string? Of(string? userAgent)
    {
        var names = new[] { In(userAgent, Programs), In(userAgent, Systems) }.OfType<string>().ToList();
        return names.Count == 0 ? null : string.Join(" · ", names);
    }

    private static string? In(string? userAgent, (string Mark, string Name)[] known) =>
        known.FirstOrDefault(one => userAgent?.Contains(one.Mark, StringComparison.OrdinalIgnoreCase) == true).Name;
}
