using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports;

/// <summary>Reads versions by cell. Every report names the same two hundred cells, so their ids are those of the forms instead of strings of each report.</summary>
internal sealed class ChangedAtJsonConverter : JsonConverter<IReadOnlyDictionary<string, long>>
{
    private const int LongestId = 256;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ids =
        FormCatalog.All.SelectMany(form => form.Cells).Select(cell => cell.Id).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public override IReadOnlyDictionary<string, long> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object of versions is expected.");
        }

        var versions = new Dictionary<string, long>();
        Span<char> buffer = stackalloc char[LongestId];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var id = Id(ref reader, buffer);
            reader.Read();
            versions[id] = reader.GetInt64();
        }

        // It is kept as long as the report is active, and grown by doubling it has room for twice as many.
        versions.TrimExcess();
        return versions;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, long> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (id, version) in value)
        {
            writer.WriteNumber(id, version);
        }

        writer.WriteEndObject();
    }

    private static string Id(ref Utf8JsonReader reader, scoped Span<char> buffer)
    {
        // A character takes one byte or more, so what is short enough in bytes fits.
        if (reader.HasValueSequence || reader.ValueSpan.Length > buffer.Length)
        {
            return reader.GetString()!;
        }

        var name = buffer[..reader.CopyString(buffer)];
        return Ids.TryGetValue(name, out var id) ? id : name.ToString();
    }
}
