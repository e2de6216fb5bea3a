using System.Text.Json;

namespace Workflow.Rules.Forms;

/// <summary>Reads a form from its JSON resource. The text of the resource is the form; nothing about cells is decided here.</summary>
internal static class FormResource
{
    public static Form Read(string name)
    {
        using var stream = typeof(FormResource).Assembly.GetManifestResourceStream($"forms/{name}.json")
            ?? throw new InvalidOperationException($"The form resource {name} is missing from the assembly.");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var years = root.GetProperty("reportYears");
        var sections = root.GetProperty("sections").EnumerateArray().Select(ReadSection).ToList();
        var tables = root.GetProperty("tables").EnumerateArray().Select(ReadTable).ToList();
        return new Form(
            Text(root, "id")!,
            years.GetProperty("from").GetInt32(),
            years.GetProperty("to") is { ValueKind: JsonValueKind.Number } to ? to.GetInt32() : null,
            Text(root, "source")!,
            sections,
            tables);
    }

    private static FormSection ReadSection(JsonElement section, int index) => new(
        Text(section, "id")!,
        Text(section, "heading")!,
        Text(section, "headingEn") ?? Text(section, "id")!,
        Text(section, "kind") == "table",
        index + 1);

    private static FormTable ReadTable(JsonElement table)
    {
        var id = Text(table, "id")!;
        var blocks = table.TryGetProperty("blocks", out var several)
            ? several.EnumerateArray().Select(block => ReadBlock(id, table, block)).ToList()
            : [ReadBlock(id, table, table)];
        return new FormTable(id, Text(table, "title")!, Text(table, "titleEn") ?? id, Text(table, "note"), blocks);
    }

    private static FormBlock ReadBlock(string tableId, JsonElement table, JsonElement block)
    {
        var columns = block.GetProperty("columns").EnumerateArray().Select(element => (Element: element, Column: ReadColumn(element))).ToList();
        var rows = block.GetProperty("rows").EnumerateArray().Select(ReadRow).ToList();
        var cells =
            from row in rows
            from column in columns
            select ReadCell(tableId, table, column.Element, row, column.Column);
        return new FormBlock(Text(block, "article"), Text(block, "rowHeading"), [.. columns.Select(c => c.Column)], rows, [.. cells]);
    }

    private static FormCell ReadCell(string tableId, JsonElement table, JsonElement columnElement, FormRow row, FormColumn column)
    {
        // A column says its own unit and type; where it does not, its table does.
        JsonElement Setting(string name) => columnElement.TryGetProperty(name, out var own) ? own : table.GetProperty(name);
        // The one row of the review table has no label, so the contract leaves it out of the cell's id.
        var cellId = row.Label.Length == 0 ? $"{tableId}.{column.Id}" : $"{tableId}.{row.Id}.{column.Id}";
        var hasMinimum = columnElement.TryGetProperty("minimum", out _) || (!columnElement.TryGetProperty("type", out _) && table.TryGetProperty("minimum", out _));
        return new FormCell(
            cellId,
            tableId,
            row,
            column,
            Setting("unit").GetString()!,
            Setting("unitPrinted").GetBoolean(),
            Setting("type").GetString() == "integer",
            !hasMinimum);
    }

    private static FormColumn ReadColumn(JsonElement column)
    {
        var label = Text(column, "label")!;
        return new FormColumn(Text(column, "id")!, label, Text(column, "labelEn") ?? label, Path(column, label), Explanation(column));
    }

    private static FormRow ReadRow(JsonElement row)
    {
        var label = Text(row, "label")!;
        return new FormRow(Text(row, "id")!, label, Text(row, "labelEn") ?? label, Path(row, label), Explanation(row));
    }

    private static List<string> Path(JsonElement element, string label) =>
        element.TryGetProperty("header", out var header) ? [.. header.EnumerateArray().Select(part => part.GetString()!)] : [label];

    private static LocalizedText? Explanation(JsonElement element) =>
        Text(element, "explanation") is { } zh ? new LocalizedText(zh, Text(element, "explanationEn") ?? zh) : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
