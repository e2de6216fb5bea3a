using Orleans;
using Workflow.Rules.Checks;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A finding with what people have said about it.</summary>
[GenerateSerializer, Alias("judged-finding"), Immutable]
public sealed record JudgedFinding(
    [property: Id(0)] Finding Finding,
    [property: Id(1)] Explanation? Explanation,
    [property: Id(2)] HintJudgement? Judgement)
{
    /// <summary>An error that is neither gone nor overridden.</summary>
    public bool IsUnresolvedError => Finding is { Level: FindingLevel.Error } && !(Finding.Overridable && Explanation is not null);

    /// <summary>A warning that asks for an explanation and has none.</summary>
    public bool IsUnexplainedWarning => Finding is { Level: FindingLevel.Warning, Assessable: true } && Explanation is null;
}
