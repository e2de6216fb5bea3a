using Workflow.Rules.Content;

namespace Workflow.Rules.Compare;

/// <summary>What is different between two contents, cell by cell and sentence by sentence.</summary>
public sealed record ContentDiff(IReadOnlyList<CellDiff> Cells, IReadOnlyList<SectionDiff> Sections)
{
    /// <summary>Compares two versions, or two years; cells that only one form has count as blank in the other.</summary>
    public static ContentDiff Between(ReportContent before, ReportContent after)
    {
        var cells = before.Cells.Keys.Union(after.Cells.Keys)
            .Where(id => before.Cell(id) != after.Cell(id))
            .Select(id => new CellDiff(id, before.Cell(id), after.Cell(id), after.Number(id) - before.Number(id)));
        var sections = new[] { "title", "preface", "overview", "problems", "other" }
            .Select(id => new SectionDiff(id, SentenceDiff.Between(TextOf(before, id), TextOf(after, id))))
            .Where(section => section.Sentences.Any(sentence => sentence.Change != SentenceChange.Same));
        return new ContentDiff([.. cells], [.. sections]);
    }

    private static string TextOf(ReportContent content, string id) => id == "title" ? content.Title : content.Section(id) ?? "";
}
