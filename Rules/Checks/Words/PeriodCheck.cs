using System.Globalization;
using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>A stated statistical period is the whole year that is reported on.</summary>
internal sealed partial class PeriodCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.period",
        "写明的统计期限是报告年度1月1日至12月31日。",
        "A stated period is 1 January to 31 December of the year.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            for (var match = Period().Match(text.Folded); match.Success; match = match.NextMatch())
            {
                var fromYear = Read(match.Groups["fromYear"]);
                var from = (fromYear, Read(match.Groups["fromMonth"]), Read(match.Groups["fromDay"]));
                var to = (match.Groups["toYear"].Success ? Read(match.Groups["toYear"]) : fromYear, Read(match.Groups["toMonth"]), Read(match.Groups["toDay"]));
                if (from != (context.Year, 1, 1) || to != (context.Year, 12, 31))
                {
                    var range = match.Groups["range"];
                    yield return text.Quoted(
                        Definition.Found(
                            $"写明的统计期限是“{range.Value}”，应为{context.Year}年1月1日至{context.Year}年12月31日。请更正。",
                            $"The stated period is '{range.Value}'; it should be 1 January to 31 December {context.Year}. Correct it."),
                        new TextSpan(range.Index, range.Length));
                }
            }
        }
    }

    private static int Read(Group number) => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture);

    // Only where the sentence speaks of the data of the report: campaigns and inspections have periods of their own.
    [GeneratedRegex(
        @"(?:统计数据|数据统计|(?:统计|数据|填报|报告)的?(?:统计)?(?:期限|时限|时间|时段|周期|区间|范围|期间|起止)|所列数据|报告期)[^。;\n]{0,24}?(?<range>(?<fromYear>[0-9]{4})年(?<fromMonth>[0-9]{1,2})月(?<fromDay>[0-9]{1,2})日起?(?:至|到|-|—|–|~){1,2}(?:(?<toYear>[0-9]{4})年)?(?<toMonth>[0-9]{1,2})月(?<toDay>[0-9]{1,2})日)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Period();
}
