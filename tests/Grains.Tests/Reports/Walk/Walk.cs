namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>A report and what is tried with it, one step after the other.</summary>
internal sealed record Walk(bool IsOfEarlierYear, bool ClerkMaySubmit, IReadOnlyList<Step> Steps)
{
    public override string ToString() => $"{(IsOfEarlierYear ? "earlier year" : "present year")}{(ClerkMaySubmit ? ", clerk may submit" : "")}:\n{string.Join("\n", Steps)}";
}
