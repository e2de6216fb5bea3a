namespace Workflow.Grains.Reports.Lifecycle;

/// <summary>What the guards of the lifecycle ask about, gathered before the machine is built.</summary>
internal sealed record LifecycleFacts
{
    public static LifecycleFacts AllMet { get; } = new()
    {
        NoUnresolvedError = true,
        WarningsExplained = true,
        RemarksAnswered = true,
        ReviewNotTakenUp = true,
        HasRemark = true,
        ApproverIsNotSubmitter = true,
        HasReason = true,
        NeverSubmitted = true,
        OfEarlierYear = true,
        HasContent = true,
        HasPublicationDetails = true,
        IsHidden = false,
    };

    public required bool NoUnresolvedError { get; init; }

    public required bool WarningsExplained { get; init; }

    public required bool RemarksAnswered { get; init; }

    public required bool ReviewNotTakenUp { get; init; }

    public required bool HasRemark { get; init; }

    public required bool ApproverIsNotSubmitter { get; init; }

    public required bool HasReason { get; init; }

    public required bool NeverSubmitted { get; init; }

    public required bool OfEarlierYear { get; init; }

    /// <summary>Something was entered or imported; what was carried over from last year is not counted.</summary>
    public required bool HasContent { get; init; }

    public required bool HasPublicationDetails { get; init; }

    public required bool IsHidden { get; init; }
}
