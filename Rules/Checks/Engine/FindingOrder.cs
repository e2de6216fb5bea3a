using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks.Engine;

/// <summary>Orders findings as a reader meets them: the whole, title, preface, sections, tables; at one place the heavier first.</summary>
internal sealed class FindingOrder(Form form) : IComparer<Finding>
{
    private const int Whole = 0;
    private const int Title = 1;
    private const int Preface = 2;
    private const int FirstSection = 3;
    private const int FirstTable = 100;

    private readonly Dictionary<string, int> cells = form.Cells.Select((cell, index) => (cell.Id, index)).ToDictionary(StringComparer.Ordinal);

    public int Compare(Finding? x, Finding? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byPlace = Place(x).CompareTo(Place(y));
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byLevel = y.Level.CompareTo(x.Level);
        return byLevel != 0 ? byLevel : CellIndex(x).CompareTo(CellIndex(y));
    }

    private int Place(Finding finding) => finding switch
    {
        { Table: { } table } => FirstTable + form.Tables.TakeWhile(t => t.Id != table).Count(),
        { Section: "title" } => Title,
        { Section: "preface" } => Preface,
        { Section: { } section } => FirstSection + form.Sections.TakeWhile(s => s.Id != section).Count(),
        _ => Whole,
    };

    private int CellIndex(Finding finding) => finding.Cell is { } cell && cells.TryGetValue(cell, out var index) ? index : -1;
}
