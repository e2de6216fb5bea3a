namespace Workflow.Rules.Content;

/// <summary>Some cells and sections with their new values; what is not named stays as it is.</summary>
public sealed record ContentPatch
{
    public string? Title { get; init; }

    public string? AgencyName { get; init; }

    /// <summary>New values by cell id; null blanks the cell.</summary>
    public IReadOnlyDictionary<string, CellValue> Cells { get; init; } = new Dictionary<string, CellValue>();

    /// <summary>New texts by section id; null removes the section.</summary>
    public IReadOnlyDictionary<string, string?> Sections { get; init; } = new Dictionary<string, string?>();

    /// <summary>Forget what the imported document looked like (its headings and extra rows), once they are dealt with.</summary>
    public bool DropSource { get; init; }
}
