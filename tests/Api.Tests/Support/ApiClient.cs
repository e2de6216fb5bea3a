using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Workflow.Api.Tests.Support;

/// <summary>A client as an outsider would write it: HTTP and JSON, nothing of the product.</summary>
internal sealed class ApiClient(HttpClient http)
{
    public string? Token { get; set; }

    public Task<Answer> Get(string path, string? language = null) => Send(HttpMethod.Get, path, language: language);

    public Task<Answer> Post(string path, object? body = null, string? ifMatch = null, string? key = null, string? language = null) =>
        Send(HttpMethod.Post, path, Json(body), ifMatch, key, language);

    public Task<Answer> Put(string path, object? body, string? ifMatch = null, string? key = null, string? language = null) =>
        Send(HttpMethod.Put, path, Json(body), ifMatch, key, language);

    public Task<Answer> Patch(string path, object? body, string? ifMatch = null, string? key = null, string? language = null) =>
        Send(HttpMethod.Patch, path, Json(body), ifMatch, key, language);

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path);

    public async Task<Answer> Send(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        string? ifMatch = null,
        string? key = null,
        string? language = null,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        foreach (var (name, value) in new (string, string?)[] { ("If-Match", ifMatch), ("Idempotency-Key", key), ("Accept-Language", language) }.Concat(headers.Select(header => (header.Name, (string?)header.Value))))
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue(name);
            }
        }

        using var response = await http.SendAsync(request);
        return new Answer(
            $"{method} {path}",
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.TryGetValues("ETag", out var tags) ? tags.Single() : null,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers);
    }

    /// <summary>A file as it comes, with all of its headers.</summary>
    public Task<HttpResponseMessage> Download(string path, string? ifNoneMatch = null) => Download(HttpMethod.Get, path, null, ifNoneMatch);

    /// <summary>A file that is written on demand.</summary>
    public Task<HttpResponseMessage> DownloadByPost(string path, string? body) => Download(HttpMethod.Post, path, Json(body), null);

    private async Task<HttpResponseMessage> Download(HttpMethod method, string path, HttpContent? content, string? ifNoneMatch)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch).ShouldBeTrue();
        }

        return await http.SendAsync(request);
    }

    /// <summary>Text is sent as it is, so that a test can also send what is no JSON.</summary>
    public static StringContent? Json(object? body) => body is null
        ? null
        : new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
}
