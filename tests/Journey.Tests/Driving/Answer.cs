using System.Net;
using System.Text.Json.Nodes;

namespace Workflow.Journey.Tests.Driving;

/// <summary>What came back over HTTP.</summary>
internal sealed record Answer(string Request, HttpStatusCode Status, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text) ?? throw new InvalidOperationException($"{Request} answered null.");

    /// <summary>The stable code of a problem.</summary>
    public string? Code => (string?)Json["code"];

    public string Detail => (string)Json["detail"]!;

    public IReadOnlyList<JsonNode> Findings => Json.List("findings");

    public Answer Expect(HttpStatusCode status)
    {
        Status.ShouldBe(status, $"{Request} answered: {Text}");
        return this;
    }

    public Answer Refused(HttpStatusCode status, string code)
    {
        Expect(status).Code.ShouldBe(code, Request);
        Detail.ShouldNotBeNullOrWhiteSpace(Request);
        return this;
    }
}
