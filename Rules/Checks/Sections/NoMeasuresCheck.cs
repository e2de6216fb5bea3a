using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Sections;

/// <summary>Section five names problems and what is done about them (Regulation, article 50, item 4).</summary>
internal sealed class NoMeasuresCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "section.noMeasures",
        "“五、存在的主要问题及改进情况”既写问题，也写改进措施。",
        "Section five names problems and measures.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Text("problems") is not { } text || SectionEmptyCheck.SaysNothing(text.Folded))
        {
            yield break;
        }

        var (problems, measures) = ProblemsAndMeasures.Read(text.Text);
        if (!measures)
        {
            yield return Definition.Found(
                "第五部分没有写改进措施。请针对所列问题写明已采取或下一步采取的措施。",
                "Section five names no measures. Say what was or will be done about the problems.",
                problems ? "measures" : "both") with { Section = "problems" };
        }
        else if (!problems)
        {
            yield return Definition.Found(
                "第五部分没有写存在的问题。请写明本年度的主要问题。",
                "Section five names no problems. Say what the main problems of the year were.",
                "problems") with { Section = "problems" };
        }
    }
}
