using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Documentation;

/// <summary>The document that clients are generated from.</summary>
[Collection(DocumentationCollection.Name)]
public sealed partial class OpenApiTests(ApiFactory factory)
{
    private const string Renew = "WORKFLOW_RENEW_SNAPSHOTS";

    [Fact]
    public async Task Document_WhenCompared_IsTheReviewedOne()
    {
        var document = await Document();
        var path = SnapshotPath();
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            await File.WriteAllTextAsync(path, document);
        }

        File.Exists(path).ShouldBeTrue($"There is no snapshot; make it with {Renew}=1 dotnet test tests/Api.Tests.");
        document.ShouldBe(
            await File.ReadAllTextAsync(path),
            $"The API is described differently than in tests/Api.Tests/openapi.json. If that is meant, renew the file with {Renew}=1 dotnet test tests/Api.Tests and have its diff reviewed.");
    }

    [Fact]
    public async Task Document_WhenRead_HasEveryMappedRouteOfTheApi()
    {
        var paths = JsonNode.Parse(await Document())!["paths"]!.AsObject();
        var documented = paths.SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));

        var mapped = factory.Routes
            .Where(route => route.Pattern.StartsWith("/api/", StringComparison.Ordinal))
            .Select(route => $"{route.Method} {Constraint().Replace(route.Pattern, "}").TrimEnd('/')}");

        mapped.Except(documented.Select(path => path.TrimEnd('/'))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Document_WhenRead_NamesEveryOperationOnceAndItsAnswers()
    {
        var operations = JsonNode.Parse(await Document())!["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(method => method.Value!).ToList();

        operations.Select(operation => operation["operationId"]?.ToString()).ShouldBeUnique();
        operations.ShouldAllBe(operation => operation["operationId"] != null && operation["responses"]!.AsObject().Count > 0);
    }

    [Fact]
    public async Task Page_WhenOpened_IsThere()
    {
        var client = factory.Anonymous();

        (await client.Get("/api-docs/index.html")).ShouldBe(200).Body.ShouldContain("swagger-ui");
        (await client.Get("/api-docs")).Status.ShouldBeOneOf(200, 301);
    }

    private async Task<string> Document()
    {
        var json = (await factory.Anonymous().Get("/openapi/v1.json")).ShouldBe(200).Json;
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static string SnapshotPath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "openapi.json");

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();
}
