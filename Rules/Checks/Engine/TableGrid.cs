using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Engine;

/// <summary>The numbers of a table with one block, by row and column.</summary>
internal sealed class TableGrid
{
    private readonly decimal?[] numbers;

    public TableGrid(FormTable table, ReportContent content)
    {
        Table = table;
        Rows = table.Rows;
        Columns = table.Columns;
        numbers = [.. table.Blocks[0].Cells.Select(cell => CellNumbers.Legal(content, cell.Id))];
    }

    public FormTable Table { get; }

    public IReadOnlyList<FormRow> Rows { get; }

    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>Null where the cell is blank or holds no usable number.</summary>
    public decimal? this[int row, int column] => numbers[(row * Columns.Count) + column];

    public int Row(string id) => IndexOf(Rows, row => row.Id == id, id);

    public int Column(string id) => IndexOf(Columns, column => column.Id == id, id);

    /// <summary>Null as soon as one addend is missing: a blank is not zero.</summary>
    public static decimal? Sum(IEnumerable<decimal?> addends)
    {
        decimal sum = 0;
        foreach (var addend in addends)
        {
            if (addend is not { } number)
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }

    private static int IndexOf<T>(IReadOnlyList<T> items, Func<T, bool> isWanted, string id)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (isWanted(items[i]))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The form has no row or column {id}.");
    }
}
