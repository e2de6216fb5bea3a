using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Workflow.Api.Tests.Support;

/// <summary>What came back.</summary>
internal sealed record Answer(string Request, int Status, string Body, string? ETag, string? MediaType, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>A page as it is read: Chinese may be written in entities.</summary>
    public string Text => WebUtility.HtmlDecode(Body);

    public string? Code => MediaType == "application/problem+json" ? Json["code"]?.GetValue<string>() : null;

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;

    public Answer ShouldBe(int status)
    {
        Status.ShouldBe(status, $"{Request} answered {Body}");
        return this;
    }

    /// <summary>A problem as the contract describes it: status, stable code, and a sentence that a person can act on.</summary>
    public Answer ShouldBe(int status, string code)
    {
        ShouldBe(status);
        MediaType.ShouldBe("application/problem+json", Request);
        Code.ShouldBe(code, $"{Request} answered {Body}");
        Json["detail"]?.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        Json["title"]?.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        Json["status"]!.GetValue<int>().ShouldBe(status);
        return this;
    }
}
