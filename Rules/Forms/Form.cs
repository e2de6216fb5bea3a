using System.Collections.Frozen;

namespace Workflow.Rules.Forms;

/// <summary>One official version of the report: six sections, three tables, and the cells that the tables hold.</summary>
/// <remarks>Sources: 国办公开办函〔2019〕60号 for form "2019", 国办公开办函〔2021〕30号 for form "2021".</remarks>
public sealed class Form
{
    private readonly FrozenDictionary<string, int> places;

    internal Form(string id, int fromYear, int? toYear, string source, IReadOnlyList<FormSection> sections, IReadOnlyList<FormTable> tables)
    {
        Id = id;
        FromYear = fromYear;
        ToYear = toYear;
        Source = source;
        Sections = sections;
        Tables = tables;
        Cells = [.. tables.SelectMany(table => table.Cells)];
        places = Cells.Select((cell, place) => KeyValuePair.Create(cell.Id, place)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>The first report year for which the form holds.</summary>
    public int FromYear { get; }

    /// <summary>The last report year for which the form holds; null while it is in force.</summary>
    public int? ToYear { get; }

    /// <summary>The notice that prescribes the form.</summary>
    public string Source { get; }

    public IReadOnlyList<FormSection> Sections { get; }

    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Every cell in the order of the printed form.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    public bool Covers(int reportYear) => reportYear >= FromYear && (ToYear is null || reportYear <= ToYear);

    public FormCell? FindCell(string cellId) => PlaceOf(cellId) is { } place ? Cells[place] : null;

    /// <summary>Where the cell stands among <see cref="Cells"/>; null where the form has no such cell.</summary>
    internal int? PlaceOf(string cellId) => places.TryGetValue(cellId, out var place) ? place : null;

    public FormTable Table(string tableId) => Tables.Single(table => table.Id == tableId);

    public FormSection? FindSection(string sectionId) => Sections.FirstOrDefault(section => section.Id == sectionId);
}
