using System.Collections.Frozen;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports;

/// <summary>The cells of an official form by their places in it. A form that was issued does not change, so a place may be stored.</summary>
internal sealed class CellPositions
{
    private readonly FrozenDictionary<string, int> positions;
    private readonly string[] ids;

    private CellPositions(Form form)
    {
        Form = form.Id;
        ids = [.. form.Cells.Select(cell => cell.Id)];
        positions = ids.Index().ToFrozenDictionary(cell => cell.Item, cell => cell.Index, StringComparer.Ordinal);
    }

    /// <summary>The newest form first.</summary>
    public static IReadOnlyList<CellPositions> All { get; } = [.. FormCatalog.All.OrderByDescending(form => form.FromYear).Select(form => new CellPositions(form))];

    public string Form { get; }

    public int Count => ids.Length;

    public string this[int position] => ids[position];

    public bool TryFind(string id, out int position) => positions.TryGetValue(id, out position);
}
