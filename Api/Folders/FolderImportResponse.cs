using Workflow.Rules;

namespace Workflow.Api.Folders;

/// <param name="Imported">How many files would be imported.</param>
/// <param name="LeftOut">How many would not.</param>
public sealed record FolderImportResponse(int Year, int Imported, int LeftOut, IReadOnlyList<FolderRowResponse> Rows)
{
    internal static FolderImportResponse Of(int year, IReadOnlyList<FolderPreviewRow> rows, Language language)
    {
        var imported = rows.Count(row => row.IsImported);
        return new FolderImportResponse(year, imported, rows.Count - imported, [.. rows.Select(row => FolderRowResponse.Of(row, language))]);
    }
}
