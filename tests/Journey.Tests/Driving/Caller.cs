using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Workflow.Journey.Tests.Driving;

/// <summary>Somebody who sends requests, whichever process answers them just now.</summary>
internal sealed class Caller(Product product, string? token)
{
    public string? Token => token;

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Answer> Put(string path, object body) => Send(HttpMethod.Put, path, JsonContent.Create(body));

    public Task<Answer> Post(string path, object? body = null, string? key = null) => Send(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), key);

    public Task<Answer> Patch(string path, object body, string? key = null) => Send(HttpMethod.Patch, path, JsonContent.Create(body), key);

    /// <summary>Posts a document as the body itself.</summary>
    public Task<Answer> Upload(string path, byte[] document, string mediaType = "text/plain")
    {
        var content = new ByteArrayContent(document);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return Send(HttpMethod.Post, path, content);
    }

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content, string? key = null, bool chunked = false)
    {
        using var request = new HttpRequestMessage(method, new Uri(product.Server.Address, path)) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TransferEncodingChunked = chunked;
        if (method != HttpMethod.Get)
        {
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await product.Http.SendAsync(request);
        return new Answer($"{method} {path}", response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<Answer> GetOk(string path) => (await Get(path)).Expect(HttpStatusCode.OK);

    public async Task<Answer> PostOk(string path, object? body = null) => (await Post(path, body)).Expect(HttpStatusCode.OK);
}
