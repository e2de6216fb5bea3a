using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Sessions;

/// <summary>What a person's device is called in the list of their sessions.</summary>
[Collection(SessionsCollection.Name)]
public sealed class DeviceNameTests(ApiFactory factory)
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36", "Chrome · Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox · Linux")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15", "Safari · macOS")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.60", "微信 · iPhone")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.95 Safari/537.36 QIHU 360SE", "360 · Windows")]
    [InlineData("Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile", "Chrome · HarmonyOS")]
    [InlineData("curl/8.14.1", "curl")]
    [InlineData("something of our own", null)]
    public async Task Device_OfASession_IsWhatTheClientSaysInWordsThatPeopleKnow(string userAgent, string? name)
    {
        var town = await Jurisdiction.Make(factory);
        await town.Auditor();
        var client = factory.Anonymous();
        var body = ApiClient.Json(new { user = town.UserOf("auditor"), password = Jurisdiction.Password });
        client.Token = (await client.Send(HttpMethod.Post, "/api/v1/sessions", body, headers: ("User-Agent", userAgent))).ShouldBe(201).Json["token"]!.ToString();

        var current = (await client.Get("/api/v1/sessions")).ShouldBe(200).Json["items"]!.AsArray().Single(session => session!["current"]!.GetValue<bool>())!;

        current["device"]?.ToString().ShouldBe(name);
    }
}
