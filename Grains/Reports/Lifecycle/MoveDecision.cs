using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Reports.Lifecycle;

/// <summary>What the lifecycle says of a move.</summary>
internal abstract record MoveDecision
{
    private MoveDecision()
    {
    }

    public sealed record Allowed(ReportStatus To) : MoveDecision;

    /// <summary>The state has no such move.</summary>
    public sealed record NoSuchMove : MoveDecision;

    /// <summary>The state has the move, and these rules said no.</summary>
    public sealed record RuleUnmet(IReadOnlyList<LocalizedText> Rules) : MoveDecision;
}
