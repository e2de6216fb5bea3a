using Workflow.Documents.Blocks;
using Workflow.Documents.Cells;
using Workflow.Documents.Headings;
using Workflow.Documents.Tables;
using Workflow.Rules.Content;

namespace Workflow.Documents.Reading;

/// <summary>Makes a report of a document's blocks, whatever kind of document they come from.</summary>
internal static class ReportAssembler
{
    private const int FewestHeadings = 2;

    /// <param name="how">How all tables of the document were told apart, where it has none of its own.</param>
    public static DocumentReading Assemble(IEnumerable<Block> source, ReadTarget target, Inference? how = null)
    {
        var cut = BlockFlow.CutAtHeadings(source).ToList();
        var tables = FormFinder.Read([.. cut.OfType<Block.Grid>()], target.Year);
        tables = how is Inference.ColumnsBySpacing ? tables.WithWholeRowsOnly() : tables;
        List<Block> blocks = [.. cut.SelectMany(block => block is Block.Grid grid && !tables.TablesOfGrid.ContainsKey(grid) ? BlockFlow.AsLines(grid) : [block])];
        var headings = HeadingFinder.Find(blocks, grid => tables.TablesOfGrid[grid]);
        if (tables.Cells.Count == 0 && headings.Count < FewestHeadings)
        {
            return Refusals.NotAReport;
        }

        if (tables.Cells.FirstOrDefault(cell => cell.Text.Length > Limits.CellCharacters) is { } huge)
        {
            return Refusals.CellTooLong(huge.Cell);
        }

        var prose = Prose.Of(blocks, headings, grid => tables.TablesOfGrid[grid][0]);
        var content = Fill(tables, how, out var found) with
        {
            Title = prose.Title.Title,
            AgencyName = prose.Title.AgencyName,
            Sections = prose.Sections,
            Source = new SourceNotes
            {
                Headings = [.. headings.Select(placed => new SourceHeading(placed.Heading.Section, placed.Heading.Text))],
                ExtraRows = tables.ExtraRows,
                OtherFormRows = tables.OtherFormRows,
                UnreadTables = Unread(tables, headings),
                TableTexts = prose.TableTexts.Count > 0 ? prose.TableTexts : null,
            },
        };
        return new DocumentReading.Read(content, new ReadSummary(tables.Cells.Count, Found(tables, headings), tables.Form.Id)
        {
            ExtraColumns = tables.ExtraColumns,
            Unsure = UnsurePlaces.Of(tables.Form, headings, found),
        });
    }

    private static ReportContent Fill(TablesReading tables, Inference? how, out Dictionary<string, Inference?> inferences)
    {
        inferences = new(StringComparer.Ordinal);
        var cells = tables.Form.Cells.ToDictionary(cell => cell.Id, _ => CellValue.Blank, StringComparer.Ordinal);
        var raw = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var found in tables.Cells)
        {
            var reading = CellReader.Read(found.Text, found.Cell, found.MoneyUnit);
            cells[found.Cell.Id] = reading.Value;
            inferences[found.Cell.Id] = found.How ?? how ?? reading.How;
            if (reading.Raw is { } said)
            {
                raw[found.Cell.Id] = said;
            }
        }

        return new ReportContent { Form = tables.Form.Id, Cells = cells, Raw = raw };
    }

    private static List<string> Unread(TablesReading tables, IReadOnlyList<PlacedHeading> headings) =>
    [
        .. tables.Form.Tables.Select(table => table.Id).Where(id =>
            headings.Any(placed => placed.Heading.Section == id) && tables.Cells.All(cell => cell.Cell.Table != id)),
    ];

    private static List<string> Found(TablesReading tables, IReadOnlyList<PlacedHeading> headings) =>
    [
        .. tables.Form.Sections.Select(section => section.Id).Where(id =>
            headings.Any(placed => placed.Heading.Section == id) || tables.Cells.Any(cell => cell.Cell.Table == id)),
    ];
}
