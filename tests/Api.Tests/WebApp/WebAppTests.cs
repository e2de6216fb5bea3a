using Microsoft.AspNetCore.Mvc.Testing;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.WebApp;

/// <summary>How the web app is served; what it does, its own tests show.</summary>
[Collection(WebAppCollection.Name)]
public sealed class WebAppTests(ApiFactory factory) : IDisposable
{
    private const string Page = """<meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/app/assets/main-1.js" nonce="__CSP_NONCE__"></script>""";

    private readonly string folder = Directory.CreateTempSubdirectory("workflow-web-app-").FullName;

    [Theory]
    [InlineData("/app")]
    [InlineData("/app/")]
    [InlineData("/app/reports/some-town/water/2025")]
    [InlineData("/app/index.html")]
    public async Task Page_WhenAnyAddressOfTheAppIsOpened_LetsItsOwnStylesInByANonceOfItsOwn(string path)
    {
        using var app = Built();
        var (first, second) = (await Get(app, path), await Get(app, path));

        var nonce = NonceOf(first);
        (await first.Content.ReadAsStringAsync()).ShouldBe(Page.Replace("__CSP_NONCE__", nonce, StringComparison.Ordinal));
        nonce.Length.ShouldBeGreaterThanOrEqualTo(22);
        nonce.ShouldNotBe(NonceOf(second));
        Policy(first).ShouldContain("script-src 'self';");
        Policy(first).ShouldNotContain("unsafe");
        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task Asset_WhenPackingIsAccepted_IsSentPacked()
    {
        using var app = Built();

        var plain = await Get(app, "/app/assets/main-1.js");
        var packed = await Get(app, "/app/assets/main-1.js", "gzip");

        (await plain.Content.ReadAsStringAsync()).ShouldBe("plain");
        plain.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await packed.Content.ReadAsStringAsync()).ShouldBe("packed");
        packed.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        packed.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        packed.Headers.CacheControl!.Extensions.ShouldContain(extension => extension.Name == "immutable");
        packed.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Theory]
    [InlineData("/app/assets/gone-2.js")]
    [InlineData("/app/assets/../../outside.txt")]
    [InlineData("/app/assets/%2e%2e/%2e%2e/outside.txt")]
    public async Task Asset_WhenThereIsNone_Answers404AndIsNotKept(string path)
    {
        using var app = Built();
        await File.WriteAllTextAsync(Path.Combine(folder, "outside.txt"), "secret");

        var answer = await Get(app, path);

        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("secret");
        ((int)answer.StatusCode).ShouldBe(404);
        answer.Headers.CacheControl?.ToString().ShouldNotBe("public, max-age=31536000, immutable");
    }

    [Fact]
    public async Task Page_WhenTheAppWasNotBuilt_SaysWhatIsMissing()
    {
        using var app = Served(Path.Combine(folder, "nothing-here"));

        var answer = await Get(app, "/app/");

        ((int)answer.StatusCode).ShouldBe(501);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Node.js");
        Policy(answer).ShouldNotContain("nonce");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private WebApplicationFactory<Program> Built()
    {
        var assets = Directory.CreateDirectory(Path.Combine(folder, "dist", "assets")).FullName;
        File.WriteAllText(Path.Combine(folder, "dist", "index.html"), Page);
        File.WriteAllText(Path.Combine(assets, "main-1.js"), "plain");
        File.WriteAllText(Path.Combine(assets, "main-1.js.gz"), "packed");
        return Served(Path.Combine(folder, "dist"));
    }

    private WebApplicationFactory<Program> Served(string from) => factory.WithWebHostBuilder(builder => builder.UseSetting("Workflow:WebApp:Folder", from));

    private static async Task<HttpResponseMessage> Get(WebApplicationFactory<Program> app, string path, string? encoding = null)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        return await client.SendAsync(request);
    }

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    private static string NonceOf(HttpResponseMessage answer) => Policy(answer).Split("'nonce-")[1].Split('\'')[0];
}
