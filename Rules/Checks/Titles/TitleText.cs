using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Titles;

/// <summary>What a title says; for the checks it is: one line, full-width forms folded.</summary>
public static partial class TitleText
{
    internal static string Of(CheckContext context) => FoldedText.Of(context.Content.Title).Folded.Replace("\n", "", StringComparison.Ordinal);

    /// <summary>The years that the title names, also as 二〇一九年 or ２０２４年.</summary>
    public static IReadOnlyList<int> Years(string title) =>
        [.. YearPattern().Matches(FoldedText.Of(title).Folded).Select(match => int.Parse(string.Concat(match.Groups["year"].Value.Select(Digit)), System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>What remains of the title when year and wording are taken away.</summary>
    internal static string Agency(string title) => Wording().Replace(YearPattern().Replace(title, ""), "").Trim('(', ')', ':', '-', '—', '.', ',');

    private static char Digit(char c) => c switch
    {
        '〇' or '零' or '○' or 'O' or 'o' => '0',
        >= '0' and <= '9' => c,
        _ => (char)('1' + "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal)),
    };

    [GeneratedRegex("(?<year>(?:20|二[〇零○Oo0])(?:[0-9]{2}|[〇零○Oo一二三四五六七八九]{2}))(?:年年度|年度|年)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex("^附件[0-9一二三]?:?|关于|政府信息(?:公开)?(?:工作)?(?:年度|度)?(?:总结)?(?:报告)?|政务公开(?:工作)?(?:年度)?(?:总结)?(?:报告)?|信息公开(?:工作)?(?:年度)?(?:总结)?(?:报告)?|年度报告|的$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wording();
}
