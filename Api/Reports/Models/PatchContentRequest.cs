using Workflow.Rules.Content;

namespace Workflow.Api.Reports.Models;

/// <summary>Some cells, sections and explanations with their new values.</summary>
public sealed record PatchContentRequest
{
    public string? Title { get; init; }

    public string? AgencyName { get; init; }

    /// <summary>By cell id; null blanks the cell.</summary>
    public IReadOnlyDictionary<string, CellValue>? Cells { get; init; }

    /// <summary>By section id (overview, problems, other, preface); null removes the section.</summary>
    public IReadOnlyDictionary<string, string?>? Sections { get; init; }

    /// <summary>By fingerprint; an empty text takes an explanation back.</summary>
    public IReadOnlyDictionary<string, string>? Explanations { get; init; }

    /// <summary>Forget what the imported document looked like, once its headings and extra rows are dealt with.</summary>
    public bool DropSource { get; init; }
}
