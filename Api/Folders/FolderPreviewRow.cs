using Workflow.Documents;
using Workflow.Rules;
using Workflow.Rules.Agencies;
using Workflow.Rules.Content;

namespace Workflow.Api.Folders;

/// <summary>What would become of one file.</summary>
/// <param name="Agency">Whose report it is; null where that is not clear.</param>
/// <param name="Code">Why it is left out; null where it would be imported.</param>
/// <param name="Remark">What would happen, or why nothing would.</param>
internal sealed record FolderPreviewRow(string File, string? Agency, string? AgencyName, MatchedBy? By, string? Code, LocalizedText Remark)
{
    public ReportContent? Content { get; init; }

    public ReadSummary? Read { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public bool IsImported => Code is null;
}
