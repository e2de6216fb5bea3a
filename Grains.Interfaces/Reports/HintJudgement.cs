using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>What somebody made of a hint.</summary>
[GenerateSerializer, Alias("hint-judgement"), Immutable]
public sealed record HintJudgement(
    [property: Id(0)] HintVerdict Verdict,
    [property: Id(1)] string? Text,
    [property: Id(2)] string By,
    [property: Id(3)] DateTimeOffset At);
