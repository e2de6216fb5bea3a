using System.Text.Json;
using System.Text.Json.Serialization;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage;

/// <summary>Effects are for the database, which keeps moments as milliseconds: written so, it need not parse them.</summary>
internal sealed class EffectsJsonConverter : JsonConverter<WriteEffects>
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        Converters = { new MillisecondsJsonConverter() },
    };

    public override WriteEffects? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<WriteEffects>(ref reader, Options);

    public override void Write(Utf8JsonWriter writer, WriteEffects value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Options);
}
