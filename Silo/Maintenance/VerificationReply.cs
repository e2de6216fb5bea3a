using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>What became of a walk through the store.</summary>
public abstract record VerificationReply
{
    private VerificationReply()
    {
    }

    /// <summary>Every report was looked at.</summary>
    public sealed record Walked(long Reports, long Differences) : VerificationReply;

    /// <summary>The store is not there or cannot be read to its end; what was found until then was reported.</summary>
    public sealed record Impossible(LocalizedText Reason) : VerificationReply;
}
