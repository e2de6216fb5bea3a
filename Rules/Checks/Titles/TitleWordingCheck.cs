using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Titles;

/// <summary>The title calls the report by its name.</summary>
internal sealed partial class TitleWordingCheck : IReportCheck
{
    private const string Asked = "政府信息公开工作年度报告";

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "title.wording",
        $"标题含有“{Asked}”或“政府信息公开年度报告”。",
        $"The title has the words {Asked} or 政府信息公开年度报告.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var title = TitleText.Of(context);
        if (title.Length == 0)
        {
            // A blank title lacks year and name as well; it is one omission, so it is said once.
            yield return Definition.Found(
                $"没有标题。请填写“{context.Subject.AgencyName}{context.Year}年{Asked}”。",
                $"The title is missing. Enter '{context.Subject.AgencyName}{context.Year}年{Asked}'.",
                "empty") with { Section = "title" };
        }
        else if (!Wording().IsMatch(title))
        {
            yield return Definition.Found(
                $"标题中没有“{Asked}”或“政府信息公开年度报告”字样。请按规范名称填写。",
                $"The title lacks the words {Asked} (or 政府信息公开年度报告). Use the official name.") with { Section = "title", Quote = context.Content.Title };
        }
    }

    // The year may stand inside: 政府信息公开工作2022年度报告.
    [GeneratedRegex("政府信息公开(?:工作)?(?:20[0-9]{2}年?)?年?年度报告|政府信息公开(?:工作)?20[0-9]{2}年?度报告", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wording();
}
