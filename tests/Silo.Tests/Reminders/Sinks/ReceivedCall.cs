using System.Text.Json.Nodes;

namespace Workflow.Silo.Tests.Reminders.Sinks;

/// <param name="Status">What it was answered.</param>
internal sealed record ReceivedCall(string Url, IReadOnlyDictionary<string, string> Headers, byte[] Body, int Status)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}
