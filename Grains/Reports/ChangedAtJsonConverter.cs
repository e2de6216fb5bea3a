using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflow.Grains.Reports;

/// <summary>Versions by the parts of a report. A document that is read in changes two hundred cells at one version: neighbours in the form that changed together are one entry, <c>"2021:0-199": 4</c>, other parts are named.</summary>
internal sealed class ChangedAtJsonConverter : JsonConverter<IReadOnlyDictionary<string, long>>
{
    /// <summary>No part of a report has it in its name.</summary>
    private const char AfterForm = ':';

    public override IReadOnlyDictionary<string, long> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object of versions is expected.");
        }

        var versions = new Dictionary<string, long>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var version = reader.GetInt64();
            if (name.Contains(AfterForm, StringComparison.Ordinal))
            {
                AddRun(versions, name, version);
            }
            else
            {
                versions[name] = version;
            }
        }

        // It is kept as long as the report is active, and grown by doubling it has room for twice as many.
        versions.TrimExcess();
        return versions;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, long> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        // Of the form that knows most of the cells; what it does not know is named.
        var form = CellPositions.All.MaxBy(one => value.Keys.Count(id => one.TryFind(id, out _)))!;
        var versions = ArrayPool<long>.Shared.Rent(form.Count);
        Array.Clear(versions, 0, form.Count);
        foreach (var (id, version) in value)
        {
            if (form.TryFind(id, out var position))
            {
                versions[position] = version;
            }
            else
            {
                writer.WriteNumber(id, version);
            }
        }

        WriteRuns(writer, form, versions.AsSpan(0, form.Count));
        ArrayPool<long>.Shared.Return(versions);
        writer.WriteEndObject();
    }

    private static void WriteRuns(Utf8JsonWriter writer, CellPositions form, ReadOnlySpan<long> versions)
    {
        for (var first = 0; first < versions.Length;)
        {
            var version = versions[first];
            var length = versions[first..].IndexOfAnyExcept(version);
            var end = length < 0 ? versions.Length : first + length;
            // 0 stands for a cell that never changed: the first version of a report is 1.
            if (version != 0)
            {
                writer.WriteNumber(string.Create(CultureInfo.InvariantCulture, $"{form.Form}{AfterForm}{first}-{end - 1}"), version);
            }

            first = end;
        }
    }

    private static void AddRun(Dictionary<string, long> versions, string run, long version)
    {
        var name = run.AsSpan();
        var (colon, dash) = (name.IndexOf(AfterForm), name.LastIndexOf('-'));
        var formId = run[..colon];
        var form = CellPositions.All.FirstOrDefault(one => one.Form == formId);
        if (form is null || dash < colon
            || !int.TryParse(name[(colon + 1)..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(name[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || last >= form.Count)
        {
            throw new JsonException($"“{run}” names no cells of a form.");
        }

        for (var position = first; position <= last; position++)
        {
            versions[form[position]] = version;
        }
    }
}
