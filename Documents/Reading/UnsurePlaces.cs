using Workflow.Documents.Headings;
using Workflow.Rules;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Reading;

/// <summary>Lists what was not plainly read.</summary>
internal static class UnsurePlaces
{
    private static readonly LocalizedText SectionNotFound = new("没有找到这一部分。", "This section was not found.");

    private static readonly LocalizedText TableNotFound = new("有标题，但没有读到表格。", "The heading is there, but no table could be read.");

    private static readonly LocalizedText CellNotFound = new("没有找到这一单元格，留空。", "This cell was not found and was left blank.");

    /// <param name="cells">For each cell that was found, how, where it was not plainly read.</param>
    public static IReadOnlyList<UnsurePlace> Of(Form form, IReadOnlyList<PlacedHeading> headings, IReadOnlyDictionary<string, Inference?> cells)
    {
        var places = new List<UnsurePlace>();
        foreach (var section in form.Sections)
        {
            var heading = headings.FirstOrDefault(placed => placed.Heading.Section == section.Id)?.Heading;
            var hasTable = section.IsTable && form.Table(section.Id).Cells.Any(cell => cells.ContainsKey(cell.Id));
            places.AddRange((heading, hasTable) switch
            {
                (null, false) => [NotFound(section.Id, SectionNotFound)],
                (null, true) => [Inferred(section.Id, Inference.TableWithoutHeading)],
                (_, false) when section.IsTable => [NotFound(section.Id, TableNotFound)],
                _ => heading.How is { } how ? [Inferred(section.Id, how)] : Array.Empty<UnsurePlace>(),
            });
        }

        foreach (var cell in form.Cells)
        {
            if (!cells.TryGetValue(cell.Id, out var how))
            {
                places.Add(NotFound(cell.Id, CellNotFound));
            }
            else if (how is not null)
            {
                places.Add(Inferred(cell.Id, how.Value));
            }
        }

        return places;
    }

    /// <summary>For a document that names sections and cells itself: those that it leaves out.</summary>
    public static IReadOnlyList<UnsurePlace> Missing(Form form, IReadOnlyCollection<string> sections, IReadOnlyCollection<string> cells) =>
    [
        .. form.Sections.Where(section => !sections.Contains(section.Id)).Select(section => NotFound(section.Id, SectionNotFound)),
        .. form.Cells.Where(cell => !cells.Contains(cell.Id)).Select(cell => NotFound(cell.Id, CellNotFound)),
    ];

    private static UnsurePlace NotFound(string id, LocalizedText words) => new(id, Confidence.NotFound, null, words);

    private static UnsurePlace Inferred(string id, Inference how) => new(id, Confidence.Inferred, how, how switch
    {
        Inference.UnitConverted => new("按单位（元、万元）换算。", "Converted between 元 and 万元."),
        Inference.HeaderOfEarlierPart => new("表格被分页截断，沿用前一部分的表头。", "The table was cut; the header of its first part was used."),
        Inference.PartOfHeader => new("表头不完整，按其中一部分判断所在列。", "The header is incomplete; the column was told by a part of it."),
        Inference.OneRowOfGroup => new("原表“（六）其他处理”只有一行，计入“3.其他”。", "The table has one row （六）其他处理; it was read into 3.其他."),
        Inference.ColumnsBySpacing => new("原文没有单元格，按文字间距判断行和列。", "The text has no cells; rows and columns were told by spacing."),
        Inference.HeadingWithoutNumber => new("标题没有序号，按文字判断。", "The heading has no number; its words told the section."),
        Inference.HeadingByWording => new("标题文字与规定不同，按大意判断。", "The heading has words of its own; their sense told the section."),
        Inference.TableWithoutHeading => new("没有标题，按表格判断。", "There is no heading; the table told the section."),
        Inference.NumberOverLines => new("单元格过窄，数字换行，已连成一个数。", "The cell is too narrow; the number goes on in a further line."),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, "Not a known inference."),
    });
}
