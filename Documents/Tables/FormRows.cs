using System.Collections.Concurrent;
using System.Collections.Frozen;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>The labelled rows of one form, and the block whose one row has no label.</summary>
internal sealed class FormRows
{
    private static readonly ConcurrentDictionary<string, FormRows> ByForm = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, KnownRow[]> byKey;
    private readonly IReadOnlyList<KnownRow> rows;

    private FormRows(Form form)
    {
        var all = from table in form.Tables
                  from block in table.Blocks
                  from row in block.Rows
                  let cells = block.Columns.Select(column => block.Cells.First(cell => cell.Row == row && cell.Column == column))
                  select new KnownRow(table, block, row, [.. cells], [.. row.Header.Select(LabelKey.Of)]);
        rows = [.. all.Where(row => row.Path.Count > 0)];
        Unlabelled = all.Single(row => row.Path.Count == 0);
        byKey = rows.GroupBy(row => row.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The row of table four.</summary>
    public KnownRow Unlabelled { get; }

    public static FormRows Of(Form form) => ByForm.GetOrAdd(form.Id, _ => new FormRows(form));

    public bool Has(string key) => byKey.ContainsKey(key);

    /// <summary>The row with the label at the end of <paramref name="path"/>.</summary>
    /// <param name="open">The groups that the row may also stand in, where its own line does not show them.</param>
    public KnownRow? Find(IReadOnlyList<string> path, IReadOnlyCollection<string> open)
    {
        if (!byKey.TryGetValue(path[^1], out var candidates))
        {
            return null;
        }

        return Array.Find(candidates, row => row.Path.SequenceEqual(path))
            ?? Array.Find(candidates, row => !row.NeedsGroup)
            ?? (path.Count == 1 ? Array.Find(candidates, row => open.Contains(row.Path[^2])) : null);
    }

    /// <summary>For the label of a group that another form prints as one row ((六)其他处理): the row that takes what is not told apart.</summary>
    public KnownRow? RestOfGroup(string groupKey) => rows.FirstOrDefault(row => row.Path.Count > 1 && row.Path[^2] == groupKey && row.Key == "其他");
}
