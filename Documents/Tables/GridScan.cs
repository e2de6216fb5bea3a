using Workflow.Documents.Blocks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>Walks down one grid and takes each row for what its labels say: an article, a header, a row of the form, or neither.</summary>
internal sealed class GridScan(Form form, GridView view, ScanState before)
{
    private const int LongestColumnName = 12;

    private readonly FormRows rows = FormRows.Of(form);
    private readonly GridReading reading = new();
    private readonly HashSet<KnownRow> seen = new(before.Seen, ReferenceEqualityComparer.Instance);
    private readonly List<IReadOnlyList<string>> header = [];
    private IReadOnlyList<string> groups = before.Groups;
    private ColumnMap columns = before.Columns;
    private string? table;
    private bool headerOpen;
    private bool hasHeader;

    public static (GridReading Reading, ScanState After) Run(Form form, Block.Grid grid, GridView view, ScanState before)
    {
        var scan = new GridScan(form, view, before);
        foreach (var row in grid.Rows)
        {
            scan.Take(row);
        }

        return (scan.reading, new ScanState(scan.columns, scan.groups, scan.seen));
    }

    private void Take(GridRow row)
    {
        var texts = view.Texts(row);
        if (row.Own is [var only] && Vocabulary.IsArticle(only))
        {
            columns = ColumnMap.None;
            headerOpen = false;
            return;
        }

        if (TakeLabelled(texts))
        {
            headerOpen = false;
        }
        else if (IsHeader(texts))
        {
            TakeHeader(texts);
        }
        else if (TakeUnlabelled(row, texts))
        {
            headerOpen = false;
        }
        else if (row.Own.Count > 0)
        {
            headerOpen = false;
            reading.IsWhole = false;
            TakeOther(row.Own[0]);
        }
    }

    private bool TakeLabelled(IReadOnlyList<string> texts)
    {
        if (Labels(texts) is not { Count: > 0 } labels)
        {
            return false;
        }

        for (var level = 0; level < labels.Count - 1; level++)
        {
            // A blank cell continues the group of the row above.
            groups = labels[level].Length == 0 ? groups : [.. groups.Take(level), LabelKey.Of(labels[level])];
        }

        var key = LabelKey.Of(labels[^1]);
        if (rows.Find(labels.Count == 1 ? [key] : [.. groups.Take(labels.Count - 1), key], groups) is { } known)
        {
            groups = known.Groups;
            TakeValues(known, texts, labels[^1], reading.Cells);
            return true;
        }

        if (rows.RestOfGroup(key) is { } rest)
        {
            TakeValues(rest, texts, labels[^1], reading.RestOfGroup);
            reading.OtherFormRows.Add(new SourceRow(rest.Table.Id, OneLine(labels[^1])));
            return true;
        }

        return false;
    }

    /// <summary>The labels to the left of a row's values; none when the row does not fit the columns.</summary>
    private List<string> Labels(IReadOnlyList<string> texts)
    {
        var width = view.ByPlace ? columns.FirstValue : texts.Count - columns.ValueCount;
        if (columns.ValueCount == 0 || width <= 0 || (view.ByPlace && texts.Count != columns.FirstValue + columns.ValueCount)
            || HoldsLabel(texts, width))
        {
            return [];
        }

        var labels = new List<string>();
        for (var i = 0; i < width; i++)
        {
            if (texts[i].Length == 0 || labels.Count == 0 || labels[^1] != texts[i])
            {
                labels.Add(texts[i]);
            }
        }

        if (view.ByPlace)
        {
            labels.RemoveRange(labels.FindLastIndex(text => text.Length > 0) + 1, labels.Count - labels.FindLastIndex(text => text.Length > 0) - 1);
        }

        // In order, a blank between the label and the values may be a value too many: then nobody knows which is which.
        return labels.Count > 0 && labels[^1].Length > 0 ? labels : [];
    }

    private static bool HoldsLabel(IReadOnlyList<string> texts, int from)
    {
        for (var i = from; i < texts.Count; i++)
        {
            if (Vocabulary.IsHeader(texts[i]) || Vocabulary.IsRowLabel(texts[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void TakeValues(KnownRow row, IReadOnlyList<string> texts, string label, List<FoundCell> into)
    {
        table = row.Table.Id;
        var first = texts.Count - columns.ValueCount;
        var cells = columns.Find(row.Block).Select(found => new FoundCell(
            row.Cells[found.Column],
            texts[first + found.Value],
            found.MoneyUnit,
            into == reading.RestOfGroup ? Inference.OneRowOfGroup : !hasHeader ? Inference.HeaderOfEarlierPart : !found.IsWhole ? Inference.PartOfHeader : null)).ToList();
        var isNew = into != reading.RestOfGroup && cells.Count > 0 && seen.Add(row);
        reading.IsWhole &= isNew && cells.Count == row.Cells.Count;
        if (cells.Count == 0)
        {
            reading.OtherFormRows.Add(new SourceRow(table, OneLine(label)));
        }
        else if (into == reading.RestOfGroup || isNew)
        {
            reading.ExtraColumns.AddRange(columns.Unknown.Select(text => new ExtraColumn(row.Table.Id, text)).Except(reading.ExtraColumns));
            into.AddRange(cells);
        }
    }

    /// <summary>Texts that no form knows may stand in a header: the corner above the row labels, and local columns. They are words, and not the most.</summary>
    private static bool IsHeader(IReadOnlyList<string> texts)
    {
        var labels = texts.Distinct().Where(text => LabelKey.Of(text).Length > 0).ToList();
        var unknown = labels.Where(text => !Vocabulary.IsHeader(text)).ToList();
        return unknown.Count < labels.Count
            && (unknown.Count == 0 || (unknown.Count == 1 && texts[0] == unknown[0]) || (unknown.Count * 2 <= labels.Count && unknown.TrueForAll(IsColumnName)));
    }

    private static bool IsColumnName(string text) => text.Length <= LongestColumnName && text.Any(char.IsLetter) && !text.Any(char.IsDigit) && !Vocabulary.IsRowLabel(text);

    private void TakeHeader(IReadOnlyList<string> texts)
    {
        if (!headerOpen)
        {
            header.Clear();
            groups = [];
        }

        headerOpen = true;
        hasHeader = true;
        header.Add(texts);
        columns = new ColumnMap(view.Columns(header));
        table = form.Tables.FirstOrDefault(candidate => candidate.Blocks.Any(block => columns.Find(block).Count > 0))?.Id;
    }

    private bool TakeUnlabelled(GridRow row, IReadOnlyList<string> texts)
    {
        var found = columns.Find(rows.Unlabelled.Block);
        var fits = view.ByPlace ? texts.Count == columns.FirstValue + columns.ValueCount : texts.Count >= columns.ValueCount && texts.Count <= columns.FirstValue + columns.ValueCount;
        var isNote = row.Own.Count == 1 && row.Collapsed.Count < columns.ValueCount;
        if (found.Count * 2 <= rows.Unlabelled.Block.Columns.Count || !fits || isNote)
        {
            return false;
        }

        // A blank row may be a spacer: a later row that holds something takes its place.
        var earlier = reading.Cells.Where(cell => cell.Cell.Row == rows.Unlabelled.Row).ToList();
        if (seen.Contains(rows.Unlabelled) && (earlier.Count == 0 || earlier.Any(cell => cell.Text.Length > 0) || row.Own.Count == 0))
        {
            return false;
        }

        reading.Cells.RemoveAll(earlier.Contains);
        seen.Remove(rows.Unlabelled);
        TakeValues(rows.Unlabelled, texts, "", reading.Cells);
        return true;
    }

    private void TakeOther(string text)
    {
        if (table is null || LabelKey.Of(text).Length == 0 || text.StartsWith("单位", StringComparison.Ordinal))
        {
            return;
        }

        var isOfOtherForm = FormCatalog.All.Where(other => other != form).Any(other => FormRows.Of(other).Has(LabelKey.Of(text)));
        (isOfOtherForm ? reading.OtherFormRows : reading.ExtraRows).Add(new SourceRow(table, OneLine(text)));
    }

    private static string OneLine(string text) => text.Replace("\n", "", StringComparison.Ordinal);
}
