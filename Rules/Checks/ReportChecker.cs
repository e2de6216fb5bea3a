using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks;

/// <summary>Runs every check over one report.</summary>
public static class ReportChecker
{
    /// <summary>The findings in the order of the report: the whole, title, preface, sections, tables; errors before warnings before
    /// hints at one place.</summary>
    public static IReadOnlyList<Finding> Check(CheckSubject subject)
    {
        var context = new CheckContext(subject);
        var findings = new List<Finding>();
        foreach (var check in CheckCatalog.Checks)
        {
            Run(check, context, findings);
        }

        // A stable sort: findings of one place and level stay in the order of the specification.
        return Fingerprints.Stamp([.. findings.Order(new FindingOrder(subject.Form))]);
    }

    private static void Run(IReportCheck check, CheckContext context, List<Finding> findings)
    {
        try
        {
            findings.AddRange(check.Run(context));
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow must neither hang the server nor count as checked.
            findings.Add(check.Definition.NotAssessable(
                table: null,
                "文字过长或过于特殊，未能在限定时间内核对。请检查是否粘贴了无关内容。",
                "The text is too long or too unusual to be checked in the time allowed. See whether something else was pasted into it."));
        }
    }
}
