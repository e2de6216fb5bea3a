namespace Workflow.Rules.Agencies;

/// <summary>Whose report a document is.</summary>
public abstract record AgencyMatch
{
    private AgencyMatch()
    {
    }

    /// <param name="Agency">Its id.</param>
    /// <param name="By">What told.</param>
    public sealed record Found(string Agency, MatchedBy By) : AgencyMatch;

    /// <summary>It could be several agencies': a person has to say.</summary>
    public sealed record Ambiguous(IReadOnlyList<string> Agencies) : AgencyMatch;

    public sealed record None : AgencyMatch;
}
