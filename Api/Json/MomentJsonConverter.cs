using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflow.Api.Json;

/// <summary>Moments as RFC 3339 has them: with an offset. Without one the server's own time zone would decide what was meant.</summary>
internal sealed class MomentJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && HasOffset(text) && reader.TryGetDateTimeOffset(out var moment)
            ? moment
            : throw new JsonException("A moment is written as 2026-01-20T09:00:00+08:00.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture));

    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
}
