namespace Workflow.Rules.Checks.Engine;

/// <summary>Two sides that must agree, at one place of a table; a side is null where a cell that it needs has no number.</summary>
/// <param name="At">Gives a finding the place.</param>
internal sealed record Equation(LocalizedText Name, decimal? Left, decimal? Right, Func<Finding, Finding> At)
{
    public bool IsAssessable => Left is not null && Right is not null;
}
