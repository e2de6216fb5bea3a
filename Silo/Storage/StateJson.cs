using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage;

/// <summary>How states are written: camelCase, enums by their numbers, Chinese readable to an operator.</summary>
internal static class StateJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // What a record computes from itself is not stored.
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new EffectsJsonConverter() },
    };

    public static string Of(WriteEffects effects) => JsonSerializer.Serialize(effects, Options);
}
