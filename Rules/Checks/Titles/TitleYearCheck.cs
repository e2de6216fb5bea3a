using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Titles;

/// <summary>The title names the year that is reported on, and no other.</summary>
internal sealed class TitleYearCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "title.year",
        "标题写的是报告年度。",
        "The title has the report's year.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var title = TitleText.Of(context);
        var years = TitleText.Years(title);
        if (title.Length == 0 || (years.Count > 0 && years.All(year => year == context.Year)))
        {
            yield break;
        }

        var (zh, en) = years.Count == 0 ? ("没有年度", "has no year") : ($"写的是{string.Join("、", years)}年", $"says {string.Join(", ", years)}");
        yield return Definition.Found(
            $"标题{zh}，报告年度是{context.Year}年。请更正标题。",
            $"The title {en}; the reporting year is {context.Year}. Correct the title.",
            string.Join(',', years)) with { Section = "title", Quote = context.Content.Title };
    }
}
