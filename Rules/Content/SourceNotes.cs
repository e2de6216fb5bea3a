using System.Text.Json.Serialization;

namespace Workflow.Rules.Content;

/// <summary>What an imported document looked like where the checks need to know: its headings, and rows that are not of the form.</summary>
public sealed record SourceNotes
{
    /// <summary>The section headings in the order of the document.</summary>
    public IReadOnlyList<SourceHeading> Headings { get; init; } = [];

    /// <summary>Rows of a table that are not rows of the form.</summary>
    public IReadOnlyList<SourceRow> ExtraRows { get; init; } = [];

    /// <summary>The rows of the year's form that the tables lack or that are those of the other form, as sentences' quotes.</summary>
    public IReadOnlyList<SourceRow> OtherFormRows { get; init; } = [];

    /// <summary>The ids of tables whose heading is in the document but of which no cell could be read.</summary>
    public IReadOnlyList<string> UnreadTables { get; init; } = [];

    /// <summary>Prose in the sections that hold a table, by section id: the form has no place for it. Null where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? TableTexts { get; init; }
}
