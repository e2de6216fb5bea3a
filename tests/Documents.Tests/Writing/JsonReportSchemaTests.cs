using System.Text.Json;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Writing;

public class JsonReportSchemaTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Write_WhenAReportIsWritten_DescribesAllOfIt(int seed)
    {
        var content = MadeReport.Make(seed);
        var marked = content with { Raw = new Dictionary<string, string> { ["requests.new.natural"] = "5次" }, Marks = new Dictionary<string, string> { ["requests.new.natural"] = "nil" } };
        using var report = JsonDocument.Parse(JsonReportWriter.Write(marked));
        using var schema = JsonDocument.Parse(JsonReportSchema.Write(FormCatalog.Find(content.Form)!));
        Faults(report.RootElement, schema.RootElement, "$").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"form":"2021","cells":{"requests.new.natural":-1}}""")]
    [InlineData("""{"form":"2021","cells":{"requests.new.natural":1.5}}""")]
    [InlineData("""{"form":"2021","cells":{"no.such.cell":1}}""")]
    [InlineData("""{"form":"2019","cells":{}}""")]
    [InlineData("""{"form":"2021"}""")]
    [InlineData("""{"form":"2021","cells":{},"marks":{"requests.new.natural":"other"}}""")]
    public void Write_WhenAReportIsWrong_DoesNotDescribeIt(string json)
    {
        using var report = JsonDocument.Parse(json);
        using var schema = JsonDocument.Parse(JsonReportSchema.Write(FormCatalog.Find("2021")!));
        Faults(report.RootElement, schema.RootElement, "$").ShouldNotBeEmpty();
    }

    /// <summary>The words of JSON Schema that the schema uses, and no others.</summary>
    private static List<string> Faults(JsonElement value, JsonElement schema, string path)
    {
        var faults = new List<string>();
        foreach (var word in schema.EnumerateObject())
        {
            var holds = word.Name switch
            {
                "type" => (word.Value.ValueKind == JsonValueKind.Array ? word.Value.EnumerateArray().Select(type => type.GetString()) : [word.Value.GetString()]).Any(type => IsOf(value, type!)),
                "const" => value.GetString() == word.Value.GetString(),
                "enum" => word.Value.EnumerateArray().Any(one => one.GetString() == value.GetString()),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(),
                "required" => word.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "additionalProperties" => value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _)),
                "properties" or "$schema" or "$id" or "title" or "description" => true,
                _ => throw new InvalidOperationException($"The schema says “{word.Name}”, which this test does not know."),
            };
            if (!holds)
            {
                faults.Add($"{path}: {word.Name}");
            }
        }

        if (schema.TryGetProperty("properties", out var properties) && value.ValueKind == JsonValueKind.Object)
        {
            faults.AddRange(value.EnumerateObject().Where(property => properties.TryGetProperty(property.Name, out _))
                .SelectMany(property => Faults(property.Value, properties.GetProperty(property.Name), $"{path}.{property.Name}")));
        }

        return faults;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "string" => value.ValueKind == JsonValueKind.String,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        _ => false,
    };
}
