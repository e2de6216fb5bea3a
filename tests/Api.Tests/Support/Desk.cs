using System.Text.Json.Nodes;

namespace Workflow.Api.Tests.Support;

/// <summary>One report, seen by one person.</summary>
internal sealed class Desk(ApiClient client, Jurisdiction jurisdiction, string agency = Desk.Agency, int year = ApiFactory.Year)
{
    public const string Agency = "housing";

    public ApiClient Client => client;

    public string Path { get; } = $"{jurisdiction.Path}/agencies/{agency}/reports/{year}";

    public async Task<JsonNode> Report() => (await client.Get(Path)).ShouldBe(200).Json;

    public Task<Answer> Get(string below = "", string? language = null) => client.Get(Path + below, language);

    public Task<Answer> Post(string below, object? body = null, string? ifMatch = "*", string? key = null, string? language = null) =>
        client.Post(Path + below, body, ifMatch, key, language);

    public Task<Answer> Patch(object body, string? ifMatch = "*", string? key = null) => client.Patch($"{Path}/content", body, ifMatch, key);

    public Task<Answer> Put(object body, string? ifMatch = "*", string? key = null) => client.Put($"{Path}/content", body, ifMatch, key);

    public Task<Answer> Import(HttpContent content, bool dryRun = false, string? ifMatch = "*", string? key = null) =>
        client.Send(HttpMethod.Post, $"{Path}/import{(dryRun ? "?dryRun=true" : "")}", content, ifMatch, key);

    /// <summary>Does a move that is expected to be done.</summary>
    public async Task<JsonNode> Do(string move, object? body = null) => (await Post($"/{move}", body)).ShouldBe(200).Json;

    /// <summary>Writes a report without errors, in which nothing is left to explain.</summary>
    public async Task<JsonNode> Write(int carriedIn = 0, int inForce = SoundReport.InForce)
    {
        var content = SoundReport.Of((await Report())["content"]!, year, carriedIn, inForce);
        var report = (await Put(content)).ShouldBe(200).Json;
        report["findings"]!.AsArray().ShouldNotContain(finding => finding!["level"]!.GetValue<string>() == "error", report["findings"]!.ToJsonString());
        return report;
    }
}
