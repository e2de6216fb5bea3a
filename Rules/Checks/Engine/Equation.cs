namespace Workflow.Rules.Checks.Engine;

/// <summary>Two sides that must agree, at one place of a table; a side is null where a cell that it needs has no number.</summary>
/// <param name="At">Gives a finding the place.</param>
internal sealed record Equation(LocalizedText Name, decimal? Left, decimal? Right, Func<Finding, Finding> At)
{
    /// <summary>True where a cell of last year's report is what is missing: nobody can fill that in now.</summary>
    public bool LacksLastYear { get; init; }

    public bool IsAssessable => Left is not null && Right is not null;
}
