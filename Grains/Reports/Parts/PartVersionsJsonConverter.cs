using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflow.Grains.Reports.Parts;

/// <summary>An object of versions: cells by form and places, <c>"2021:0-199": 4</c>, other parts by name.</summary>
internal sealed class PartVersionsJsonConverter : JsonConverter<PartVersions>
{
    /// <summary>No part of a report has it in its name.</summary>
    private const char AfterForm = ':';

    public override PartVersions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object of versions is expected.");
        }

        CellPositions? form = null;
        var (runs, named) = (new List<CellRun>(), new Dictionary<string, long>());
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var version = reader.GetInt64();
            if (name.Contains(AfterForm, StringComparison.Ordinal))
            {
                runs.Add(RunOf(name, version, ref form));
            }
            else
            {
                named[name] = version;
            }
        }

        return new PartVersions(form, [.. runs], named);
    }

    public override void Write(Utf8JsonWriter writer, PartVersions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, version) in value.Named)
        {
            writer.WriteNumber(name, version);
        }

        foreach (var run in value.Runs)
        {
            writer.WriteNumber(string.Create(CultureInfo.InvariantCulture, $"{value.Form!.Form}{AfterForm}{run.First}-{run.Last}"), run.Version);
        }

        writer.WriteEndObject();
    }

    /// <param name="form">That of the runs before; all are of one.</param>
    private static CellRun RunOf(string name, long version, ref CellPositions? form)
    {
        var (colon, dash) = (name.IndexOf(AfterForm, StringComparison.Ordinal), name.LastIndexOf('-'));
        var own = CellPositions.Of(name[..colon]);
        form ??= own;
        if (own is null || own != form || dash < colon
            || !int.TryParse(name.AsSpan()[(colon + 1)..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(name.AsSpan()[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || first > last || last >= form.Count)
        {
            throw new JsonException($"“{name}” names no cells of a form.");
        }

        return new CellRun(first, last, version);
    }
}
