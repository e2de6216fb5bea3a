using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Sections;

/// <summary>国办公开办函〔2021〕30号 limits section one to a thousand characters.</summary>
internal sealed class SectionTooLongCheck : IReportCheck
{
    private const int LongestOverview = 1000;

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "section.tooLong",
        "2021年格式：“一、总体情况”不超过1000字（本政府机关和政府汇总报告为提示）。",
        "2021 form: section one has at most 1,000 characters (only a hint for the government's office and its roll-up).");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        // White space is layout, not text; everything else counts, punctuation too, as word processors count Chinese.
        var length = context.Content.Section("overview")?.Count(c => !char.IsWhiteSpace(c)) ?? 0;
        if (context.Form.Id != "2021" || length <= LongestOverview)
        {
            yield break;
        }

        yield return Definition.Found(
            $"“一、总体情况”有{length}字，超过{LongestOverview}字。请删减{length - LongestOverview}字，突出本年度新的情况。",
            $"Section one has {length} characters, more than {LongestOverview}. Shorten it by {length - LongestOverview}, keeping what is new this year.") with
        {
            Level = context.Subject.AgencyKind is AgencyKind.Office or AgencyKind.Government ? FindingLevel.Hint : FindingLevel.Warning,
            Section = "overview",
            Formula = "length ≤ 1000",
            Left = length,
            Right = LongestOverview,
        };
    }
}
