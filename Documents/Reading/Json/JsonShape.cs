using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Reading.Json;

/// <summary>What the serializer cannot know: which cells, sections and marks there are.</summary>
internal static class JsonShape
{
    private static readonly HashSet<string> Sections = ["overview", "problems", "other", "preface"];

    private static readonly HashSet<string> Marks = ["nil", "complete", "carried"];

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static DocumentReading.Refused? Fault(ReportContent content, Form form) =>
        CellFault("cells", content.Cells.Keys, form)
        ?? CellFault("raw", content.Raw.Keys, form)
        ?? CellFault("marks", content.Marks.Keys, form)
        ?? Unknown("sections", content.Sections.Keys.FirstOrDefault(key => !Sections.Contains(key)), "没有这个部分。", "there is no such section.")
        ?? Unknown("raw", content.Raw.FirstOrDefault(entry => entry.Value is null).Key, "原文不能为null。", "the source text cannot be null.")
        ?? Unknown("marks", content.Marks.FirstOrDefault(entry => entry.Value is null || !Marks.Contains(entry.Value)).Key, "标记应为nil、complete或carried。", "a mark is nil, complete or carried.")
        ?? Unknown("cells", content.Cells.FirstOrDefault(entry => entry.Value.Text?.Length > Limits.CellCharacters).Key, "单元格文字过长。", "the cell's text is too long.")
        ?? (content.Source is { } source && HasGap(source) ? Refusals.Json("$.source", "列表中不能有null。", "a list cannot hold null.") : null);

    private static DocumentReading.Refused? CellFault(string map, IEnumerable<string> ids, Form form) => Unknown(
        map,
        ids.FirstOrDefault(id => form.FindCell(id) is null),
        $"{form.Id}版表格没有这个单元格。",
        $"the form of {form.Id} has no such cell.");

    private static DocumentReading.Refused? Unknown(string map, string? key, string zh, string en) =>
        key is null ? null : Refusals.Json($"$.{map}['{(key.Length > 80 ? key[..80] : key)}']", zh, en);

    private static bool HasGap(SourceNotes source) =>
        source.Headings.Any(heading => heading is null)
        || source.ExtraRows.Concat(source.OtherFormRows).Any(row => row is null)
        || source.UnreadTables.Any(table => table is null)
        || source.TableTexts?.Values.Any(text => text is null) == true;
}
