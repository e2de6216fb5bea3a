using System.Text.Json.Serialization;

namespace Workflow.Rules.Content;

/// <summary>What a report says: title, text sections, table cells, and what the source document said where that differs.</summary>
public sealed record ReportContent
{
    /// <summary>The id of the form whose cells these are: "2019" or "2021".</summary>
    public required string Form { get; init; }

    public string Title { get; init; } = "";

    /// <summary>The agency as the report names itself.</summary>
    public string AgencyName { get; init; } = "";

    /// <summary>Text by section id: <c>overview</c>, <c>problems</c>, <c>other</c>, and <c>preface</c> for what stands
    /// between the title and section one. An absent or null section is missing; an empty one is there and empty.</summary>
    public IReadOnlyDictionary<string, string?> Sections { get; init; } = new Dictionary<string, string?>();

    /// <summary>Every cell of the form by its id.</summary>
    public required IReadOnlyDictionary<string, CellValue> Cells { get; init; }

    /// <summary>What the source said, by cell id, only where it is not just the number: <c>"5次"</c>, <c>"00"</c>, <c>"+3"</c>.</summary>
    public IReadOnlyDictionary<string, string> Raw { get; init; } = new Dictionary<string, string>();

    /// <summary>Cells that an explicit act filled, by cell id: <c>nil</c>, <c>complete</c>, or <c>carried</c> (from last year's 结转).</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();

    /// <summary>What the imported document looked like; null for a report that was typed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SourceNotes? Source { get; init; }

    public CellValue Cell(string cellId) => Cells.GetValueOrDefault(cellId);

    public decimal? Number(string cellId) => Cell(cellId).Number;

    public string? Section(string sectionId) => Sections.GetValueOrDefault(sectionId);
}
