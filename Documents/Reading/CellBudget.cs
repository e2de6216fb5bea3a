namespace Workflow.Documents.Reading;

/// <summary>Counts the cells of a document's tables, so that a few tags with large spans cannot ask for millions.</summary>
internal sealed class CellBudget
{
    private int left = Limits.GridCells;

    public bool IsSpent => left < 0;

    public bool Take(int cells = 1)
    {
        left = IsSpent ? left : left - cells;
        return !IsSpent;
    }
}
