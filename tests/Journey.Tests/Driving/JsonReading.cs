using System.Text.Json.Nodes;

namespace Workflow.Journey.Tests.Driving;

internal static class JsonReading
{
    public static IReadOnlyList<JsonNode> List(this JsonNode node, string property) => [.. node.Part(property).AsArray().Select(item => item!)];

    public static string Text(this JsonNode node, string property) => (string)node.Part(property)!;

    private static JsonNode Part(this JsonNode node, string property) =>
        node[property] ?? throw new KeyNotFoundException($"There is no “{property}” in {node.ToJsonString()}");

    /// <summary>The same JSON with the properties of every object in order, so that only what it says is compared.</summary>
    public static string Ordered(string json) => Ordered(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    /// <summary>Leaves out what only one answer carries: an import says what it read, and later answers do not.</summary>
    public static string Without(string json, string property)
    {
        var node = JsonNode.Parse(json)!.AsObject();
        node.Remove(property);
        return node.ToJsonString();
    }

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Ordered(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
