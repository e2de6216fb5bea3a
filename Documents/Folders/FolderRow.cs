using Workflow.Rules;
using Workflow.Rules.Agencies;
using Workflow.Rules.Content;

namespace Workflow.Documents.Folders;

/// <summary>What would become of one file of a folder.</summary>
/// <param name="File">Its path in the folder.</param>
public abstract record FolderRow(string File)
{
    /// <param name="Agency">The id of the agency whose report it is.</param>
    /// <param name="By">What told.</param>
    public sealed record Ready(string File, string Agency, MatchedBy By, ReportContent Content, ReadSummary Summary) : FolderRow(File);

    /// <param name="Code">The reader's code, or <c>folder.unsupported</c>, <c>folder.noAgency</c>, <c>folder.ambiguous</c>, <c>folder.otherYear</c>, <c>folder.twice</c>.</param>
    /// <param name="Because">Why it is left out, and what to do.</param>
    /// <param name="Agencies">Whose it could be.</param>
    public sealed record NotReady(string File, string Code, LocalizedText Because, IReadOnlyList<string> Agencies) : FolderRow(File);
}
