using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks;

/// <summary>Runs every check over one report.</summary>
public static class ReportChecker
{
    // As many as the larger form has cells, so no sound use meets it. A text that repeats one mistake ten thousand times shows the
    // rest when the first are mended.
    private const int MostFindingsOfACheck = 200;

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
            findings.AddRange(check.Run(context).Take(MostFindingsOfACheck));
        }
        catch (RegexMatchTimeoutException)
        {
            // A text made to be slow must neither hang the server nor count as checked.
            findings.Add(check.Definition.NotAssessable(
                table: null,
                "文字过长或过于特殊，未能在限定时间内核对。请检查是否粘贴了无关内容。",
                "The text is too long or too unusual to be checked in the time allowed. Check whether something else was pasted into it."));
        }
    }
}
