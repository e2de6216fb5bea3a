using System.Collections.Frozen;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports.Parts;

/// <summary>The cells of an official form by their places in it. A form that was issued does not change, so a place may be stored.</summary>
internal sealed class CellPositions
{
    private static readonly FrozenDictionary<string, CellPositions> ByForm = FormCatalog.All.Select(form => new CellPositions(form)).ToFrozenDictionary(one => one.Form, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, int> positions;
    private readonly string[] ids;

    private CellPositions(Form form)
    {
        Form = form.Id;
        ids = [.. form.Cells.Select(cell => cell.Id)];
        positions = ids.Index().ToFrozenDictionary(cell => cell.Item, cell => cell.Index, StringComparer.Ordinal);
    }

    public string Form { get; }

    public int Count => ids.Length;

    public string this[int position] => ids[position];

    /// <returns>Null where there is no such form.</returns>
    public static CellPositions? Of(string form) => ByForm.GetValueOrDefault(form);

    public bool TryFind(string id, out int position) => positions.TryGetValue(id, out position);
}
