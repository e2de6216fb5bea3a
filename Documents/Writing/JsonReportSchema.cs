using System.Text.Json;
using System.Text.Json.Nodes;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing;

/// <summary>What <see cref="JsonReportWriter"/> writes and <see cref="ReportReader"/> takes, as a JSON Schema (draft 2020-12) for one form.</summary>
public static class JsonReportSchema
{
    /// <summary>Where the schema of a form lies below the address of the installation.</summary>
    public static string PathOf(string formId) => $"/schemas/report-{formId}.json";

    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Write(Form form) => JsonSerializer.SerializeToUtf8Bytes(Of(form), ReportJson.Options);

    private static JsonObject Of(Form form) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = PathOf(form.Id),
        ["title"] = $"政府信息公开工作年度报告（{form.Id}年格式，{form.Source}）",
        ["description"] = $"A yearly government information disclosure report on the form of {form.Id}.",
        ["type"] = "object",
        ["required"] = new JsonArray("form", "cells"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["form"] = new JsonObject { ["const"] = form.Id },
            ["title"] = Text("标题。The title."),
            ["agencyName"] = Text("报告中的机关名称。The agency as the report names itself."),
            ["sections"] = Map(Sections(form)),
            ["cells"] = Map(new JsonObject(form.Cells.Select(cell => KeyValuePair.Create(cell.Id, (JsonNode?)Cell(cell))))),
            ["raw"] = Map(Each(form, () => Text("来源文件中的写法。What the source said."))),
            ["marks"] = Map(Each(form, () => new JsonObject { ["enum"] = new JsonArray("nil", "complete", "carried") })),
            ["source"] = new JsonObject
            {
                ["type"] = new JsonArray("object", "null"),
                ["description"] = "导入的文件是什么样子。What the imported document looked like; not needed to write a report.",
            },
        },
    };

    private static JsonObject Map(JsonObject properties) => new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Each(Form form, Func<JsonNode> schema) => new(form.Cells.Select(cell => KeyValuePair.Create(cell.Id, (JsonNode?)schema())));

    private static JsonObject Sections(Form form) => new(new[] { "preface", "overview", "problems", "other" }.Select(id => KeyValuePair.Create(id, (JsonNode?)new JsonObject
    {
        ["type"] = new JsonArray("string", "null"),
        ["description"] = form.FindSection(id)?.Heading ?? "标题与第一部分之间的文字。What stands between the title and section one.",
    })));

    /// <summary>A text is what a source said that is no number: it can be imported, but no report with one can be submitted.</summary>
    private static JsonObject Cell(FormCell cell)
    {
        var schema = new JsonObject
        {
            ["type"] = new JsonArray(cell.IsWhole ? "integer" : "number", "null", "string"),
            ["description"] = $"{cell.Name.Zh}（{cell.Unit}）。{cell.Name.En}.",
        };
        if (!cell.MayBeNegative)
        {
            schema["minimum"] = 0;
        }

        return schema;
    }
}
