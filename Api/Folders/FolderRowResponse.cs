using Workflow.Rules;
using Workflow.Rules.Agencies;

namespace Workflow.Api.Folders;

/// <param name="File">Its path in the archive.</param>
/// <param name="Agency">Whose report it is; null where that is not clear.</param>
/// <param name="By">What told whose it is.</param>
/// <param name="Imported">Whether it would be imported.</param>
/// <param name="Code">Why not.</param>
/// <param name="Remark">What would happen, or why nothing would and what to do.</param>
/// <param name="Cells">How many cells were found.</param>
/// <param name="Unsure">How many cells and sections were inferred or not found.</param>
/// <param name="Errors">Of the document by itself; last year's report is looked at when it is imported.</param>
public sealed record FolderRowResponse(
    string File,
    string? Agency,
    string? AgencyName,
    MatchedBy? By,
    bool Imported,
    string? Code,
    string Remark,
    int Cells,
    int Unsure,
    int Errors,
    int Warnings)
{
    internal static FolderRowResponse Of(FolderPreviewRow row, Language language) => new(
        row.File,
        row.Agency,
        row.AgencyName,
        row.By,
        row.IsImported,
        row.Code,
        row.Remark.In(language),
        row.Read?.Cells ?? 0,
        row.Read?.Unsure.Count ?? 0,
        row.Errors,
        row.Warnings);
}
