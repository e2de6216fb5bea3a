namespace Workflow.Api.Demo;

/// <summary>How far a sample report is.</summary>
internal enum DemoStage
{
    Untouched,
    Writing,
    Submitted,
    UnderReview,
    Returned,
    Approved,
    Published,
    UnderCorrection,
    Corrected,
    TakenDown,
}
