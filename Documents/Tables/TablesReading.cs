using Workflow.Documents.Blocks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>What the grids of a document hold of one form.</summary>
/// <param name="TablesOfGrid">For each grid that holds something of the form, the tables it holds.</param>
internal sealed record TablesReading(
    Form Form,
    IReadOnlyList<FoundCell> Cells,
    IReadOnlyList<ExtraColumn> ExtraColumns,
    IReadOnlyList<SourceRow> ExtraRows,
    IReadOnlyList<SourceRow> OtherFormRows,
    IReadOnlyDictionary<Block.Grid, IReadOnlyList<string>> TablesOfGrid)
{
    public static TablesReading Of(Form form, IEnumerable<Block.Grid> grids)
    {
        var state = ScanState.Start;
        var readings = new List<(Block.Grid Grid, GridReading Reading)>();
        foreach (var grid in grids)
        {
            var (reading, after) = Scan(form, grid, state);
            state = after;
            if (reading.IsOfForm)
            {
                readings.Add((grid, reading));
            }
        }

        return new TablesReading(
            form,
            WithRestOfGroup(readings),
            [.. readings.SelectMany(pair => pair.Reading.ExtraColumns).Distinct()],
            [.. readings.SelectMany(pair => pair.Reading.ExtraRows)],
            [.. readings.SelectMany(pair => pair.Reading.OtherFormRows)],
            readings.ToDictionary(pair => pair.Grid, pair => TablesOf(pair.Reading), (IEqualityComparer<Block.Grid>)ReferenceEqualityComparer.Instance));
    }

    /// <summary>Whether table two, which differs in every block, is there with every cell at its labels: then no other form has it.</summary>
    public bool IsBeyondDoubt() =>
        OtherFormRows.Count == 0 && Cells.Count(cell => cell.Cell.Table == "disclosure" && cell.How is null) == Form.Cells.Count(cell => cell.Table == "disclosure");

    /// <summary>Only the rows of which every cell was found under its whole header: where nothing but space tells columns apart, a row that lacks one may have any of the others in the wrong place.</summary>
    public TablesReading WithWholeRowsOnly() => this with
    {
        Cells =
        [
            .. from cell in Cells
               group cell by cell.Cell.Row into row
               where row.All(cell => cell.How != Inference.PartOfHeader) && row.Count() == Form.Cells.Count(cell => cell.Row == row.Key)
               from cell in row
               select cell,
        ],
    };

    /// <summary>How much speaks for this form and not for the other: first table two, which differs in every block, then the rows of its own.</summary>
    public (int Disclosure, int OwnRows) Evidence() => (
        Cells.Count(cell => cell.Cell.Table == "disclosure"),
        Cells.Count(cell => FormCatalog.All.Where(other => other != Form).All(other => other.FindCell(cell.Cell.Id) is null)));

    private static (GridReading Reading, ScanState After) Scan(Form form, Block.Grid grid, ScanState state)
    {
        var inOrder = GridScan.Run(form, grid, GridView.InOrder, state);
        if (inOrder.Reading.IsWhole)
        {
            return inOrder;
        }

        var inPlace = GridScan.Run(form, grid, GridView.InPlace, state);
        return inPlace.Reading.Cells.Count > inOrder.Reading.Cells.Count ? inPlace : inOrder;
    }

    private static List<FoundCell> WithRestOfGroup(List<(Block.Grid Grid, GridReading Reading)> readings)
    {
        var cells = readings.SelectMany(pair => pair.Reading.Cells).ToList();
        var rest = readings.SelectMany(pair => pair.Reading.RestOfGroup).DistinctBy(cell => cell.Cell.Id);
        // The rows of the group themselves, where the document has any, are nearer to the truth.
        return [.. cells, .. rest.Where(cell => !cells.Any(own => InOneGroup(own, cell)))];
    }

    private static bool InOneGroup(FoundCell one, FoundCell other) =>
        one.Cell.Table == other.Cell.Table && one.Cell.Row.Header.SkipLast(1).SequenceEqual(other.Cell.Row.Header.SkipLast(1));

    private static IReadOnlyList<string> TablesOf(GridReading reading) =>
        [.. reading.Cells.Concat(reading.RestOfGroup).Select(cell => cell.Cell.Table).Concat(reading.OtherFormRows.Select(row => row.Table)).Distinct()];
}
