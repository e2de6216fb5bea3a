using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Word;

/// <summary>Reads one table. A row that holds another table only arranges it, so its content takes its place between the rows above and below.</summary>
internal sealed class WordTable(WordXml xml, WordBlocks blocks)
{
    private readonly List<List<WordCell>> rows = [];

    /// <summary>Consumes the table. Ends early when the budget is spent; the caller then refuses the document.</summary>
    public IReadOnlyList<Block> Read(CellBudget budget)
    {
        TakeRows();
        return rows.Sum(row => row.Count) <= 1 ? [.. rows.SelectMany(row => row).SelectMany(cell => cell.Blocks)] : Place(budget);
    }

    private void TakeRows() => xml.Children(name =>
    {
        switch (name)
        {
            case "tr":
                TakeRow();
                break;
            case "sdt":
                blocks.TakeControl(TakeRows);
                break;
            case "ins" or "customXml" or "moveTo":
                TakeRows();
                break;
            default:
                xml.Skip();
                break;
        }
    });

    private void TakeRow()
    {
        var cells = new List<WordCell>();
        var isDeleted = false;
        var (before, after) = (0, 0);
        void TakeProperty(string name)
        {
            switch (name)
            {
                case "gridBefore":
                    before = Math.Clamp(xml.TakeNumber(0), 0, Limits.Span);
                    break;
                case "gridAfter":
                    after = Math.Clamp(xml.TakeNumber(0), 0, Limits.Span);
                    break;
                default:
                    isDeleted |= name == "del";
                    xml.Skip();
                    break;
            }
        }

        void TakeCells() => xml.Children(name =>
        {
            switch (name)
            {
                case "tc":
                    TakeCell(cells);
                    break;
                case "trPr":
                    xml.Children(TakeProperty);
                    break;
                case "sdt":
                    blocks.TakeControl(TakeCells);
                    break;
                case "ins" or "customXml":
                    TakeCells();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });

        TakeCells();
        if (isDeleted)
        {
            return;
        }

        if (before > 0)
        {
            cells.Insert(0, WordCell.Gap(before));
        }

        if (after > 0)
        {
            cells.Add(WordCell.Gap(after));
        }

        rows.Add(cells);
    }

    private void TakeCell(List<WordCell> cells)
    {
        var flow = new WordFlow();
        var (width, startsMerge, isUp, isLeft, isDeleted) = (1, false, false, false, false);
        void TakeProperty(string name)
        {
            switch (name)
            {
                case "gridSpan":
                    width = Math.Clamp(xml.TakeNumber(1), 1, Limits.Span);
                    break;
                case "vMerge":
                    startsMerge = xml.TakeValue() == "restart";
                    isUp = !startsMerge;
                    break;
                case "hMerge":
                    isLeft = xml.TakeValue() != "restart";
                    break;
                default:
                    isDeleted |= name == "cellDel";
                    xml.Skip();
                    break;
            }
        }

        blocks.TakeCell(TakeProperty, flow);
        if (!isDeleted)
        {
            cells.Add(new WordCell(width, startsMerge, isUp, isLeft, flow.End()));
        }
    }

    private List<Block> Place(CellBudget budget)
    {
        var placed = new List<Block>();
        var grid = new WordGrid(budget);
        foreach (var row in rows)
        {
            if (!row.Any(cell => cell.HoldsTable))
            {
                grid.Add(row);
                continue;
            }

            placed.AddRange(grid.Cut());
            placed.AddRange(row.Where(cell => !cell.IsUp).SelectMany(cell => cell.Blocks));
        }

        placed.AddRange(grid.Cut());
        return placed;
    }
}
