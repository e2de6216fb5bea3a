using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>The cells of a content that has every cell of its form and no other: values in the form's order. Half of what a dictionary takes, and many reports are in memory at once.</summary>
internal sealed class FormCells : IReadOnlyDictionary<string, CellValue>
{
    private readonly Form form;
    private readonly CellValue[] values;

    private FormCells(Form form, CellValue[] values) => (this.form, this.values) = (form, values);

    public IEnumerable<string> Keys => form.Cells.Select(cell => cell.Id);

    public IEnumerable<CellValue> Values => values;

    public int Count => values.Length;

    public CellValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The form {form.Id} has no cell {key}.");

    /// <summary>Null where a cell of the form is absent or there is another.</summary>
    public static FormCells? Of(Form form, IReadOnlyDictionary<string, CellValue> cells)
    {
        if (cells.Count != form.Cells.Count)
        {
            return null;
        }

        var values = new CellValue[cells.Count];
        for (var place = 0; place < values.Length; place++)
        {
            if (!cells.TryGetValue(form.Cells[place].Id, out values[place]))
            {
                return null;
            }
        }

        return new FormCells(form, values);
    }

    public bool ContainsKey(string key) => form.PlaceOf(key) is not null;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out CellValue value)
    {
        var place = form.PlaceOf(key);
        value = place is null ? default : values[place.Value];
        return place is not null;
    }

    public IEnumerator<KeyValuePair<string, CellValue>> GetEnumerator()
    {
        for (var place = 0; place < values.Length; place++)
        {
            yield return KeyValuePair.Create(form.Cells[place].Id, values[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
