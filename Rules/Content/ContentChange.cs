namespace Workflow.Rules.Content;

/// <summary>The outcome of changing a content.</summary>
public abstract record ContentChange
{
    private ContentChange()
    {
    }

    /// <param name="Content">The content after the change.</param>
    /// <param name="ChangedKeys">The ids of what is different now: cell ids, <c>sections.overview</c> and the like, <c>title</c>, <c>agencyName</c>.</param>
    public sealed record Changed(ReportContent Content, IReadOnlyList<string> ChangedKeys) : ContentChange;

    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : ContentChange;
}
