using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>A row of the form with the keys of its labels, from the outermost group to its own.</summary>
/// <param name="Cells">In the order of the block's columns.</param>
internal sealed record KnownRow(FormTable Table, FormBlock Block, FormRow Row, IReadOnlyList<FormCell> Cells, IReadOnlyList<string> Path)
{
    public string Key => Path[^1];

    /// <summary>The keys of the groups that the row stands in, outermost first.</summary>
    public IReadOnlyList<string> Groups { get; } = [.. Path.SkipLast(1)];

    /// <summary>其他 and 总计 stand in several groups, so without their group they say nothing.</summary>
    public bool NeedsGroup => Key.Length <= 2 && Path.Count > 1;
}
