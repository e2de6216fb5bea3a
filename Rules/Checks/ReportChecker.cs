namespace Workflow.Rules.Checks;

/// <summary>Runs every check over one report.</summary>
public static class ReportChecker
{
    /// <summary>The findings in the order of the form: title, sections, tables; errors before warnings before hints at one place.</summary>
    public static IReadOnlyList<Finding> Check(CheckSubject subject) => throw new NotImplementedException(subject.ToString());
}
