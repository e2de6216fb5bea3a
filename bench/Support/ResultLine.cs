using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workflow.Bench.Support;

/// <summary>The last line of every measurement, for whoever reads it by machine.</summary>
internal static class ResultLine
{
    public const string Prefix = "RESULT ";

    /// <summary>Writes <c>RESULT {…}</c>: a flat JSON object, figures rounded to three places.</summary>
    public static void Write(IReadOnlyDictionary<string, double> figures) => Console.WriteLine(Format(figures));

    public static string Format(IReadOnlyDictionary<string, double> figures) =>
        Prefix + new JsonObject(figures.Select(figure => KeyValuePair.Create<string, JsonNode?>(figure.Key, Math.Round(figure.Value, 3)))).ToJsonString(JsonSerializerOptions.Default);
}
