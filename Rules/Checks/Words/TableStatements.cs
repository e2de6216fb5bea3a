using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Workflow.Rules.Agencies;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>Finds statements about requests and cases in a text.</summary>
/// <remarks>
/// Only statements about the whole report count. Skipped are sentences about a part of it (其中, a channel, a kind of applicant,
/// half a year), about another year, about another body, and about proceedings that have nothing to do with disclosure.
/// A bare 收到申请99件 or 行政复议案件9件 counts too, unless the sentence speaks of other business (许可, 补贴) or of cases that the
/// agency itself hears.
/// </remarks>
internal static partial class TableStatements
{
    private const int LongestName = 14;

    private static readonly SearchValues<string> Subjects = SearchValues.Create(["申请", "复议", "诉讼"], StringComparison.Ordinal);

    public static IEnumerable<TableStatement> In(SectionText text, string agencyName, int year)
    {
        foreach (var sentence in text.Text.Sentences)
        {
            // Most sentences are about something else; the cheap question comes first.
            if (!text.Text.Slice(sentence).ContainsAny(Subjects))
            {
                continue;
            }

            var words = text.Folded.Substring(sentence.Start, sentence.Length);
            var statements = (About().IsMatch(words) ? Requests(words).Concat(Cases(words)) : Bare(words, agencyName, year)).ToList();
            if (statements.Count == 0 || Narrower().IsMatch(words) || IsOfAnotherBody(words, agencyName))
            {
                continue;
            }

            foreach (var (figure, value, at, length) in statements)
            {
                yield return new TableStatement(figure, value, new TextSpan(sentence.Start + at, length));
            }
        }
    }

    private static IEnumerable<(TableFigure Figure, decimal Value, int At, int Length)> Requests(string words)
    {
        if (NumberOfRequests().Match(words) is { Success: true } number)
        {
            yield return (TableFigure.Requests, Value(number), number.Index, number.Length);
        }
        else if (NoRequests().Match(words) is { Success: true } none)
        {
            yield return (TableFigure.Requests, 0, none.Index, none.Length);
        }
    }

    private static IEnumerable<(TableFigure Figure, decimal Value, int At, int Length)> Cases(string words)
    {
        if (NoCases().Match(words) is { Success: true } none)
        {
            // 未发生行政复议、行政诉讼 denies both; a denial of one of them says nothing about the other.
            foreach (var (figure, name) in new[] { (TableFigure.Reconsideration, "复议"), (TableFigure.Litigation, "诉讼") })
            {
                if (none.ValueSpan.Contains(name, StringComparison.Ordinal))
                {
                    yield return (figure, 0, none.Index, none.Length);
                }
            }

            yield break;
        }

        foreach (var statement in NumbersOfCases(words))
        {
            yield return statement;
        }
    }

    private static IEnumerable<(TableFigure Figure, decimal Value, int At, int Length)> NumbersOfCases(string words)
    {
        for (var match = NumberOfCases().Match(words); match.Success; match = match.NextMatch())
        {
            var kind = match.Groups["kind"].ValueSpan;
            var figure = kind.Contains("复议", StringComparison.Ordinal)
                ? kind.Contains("诉讼", StringComparison.Ordinal) ? TableFigure.Both : TableFigure.Reconsideration
                : TableFigure.Litigation;
            yield return (figure, Value(match), match.Index, match.Length);
        }
    }

    /// <summary>Statements that do not say that they are about disclosure, as a disclosure report need not.</summary>
    private static IEnumerable<(TableFigure Figure, decimal Value, int At, int Length)> Bare(string words, string agencyName, int year)
    {
        if (OtherBusiness().IsMatch(words) || Years().Matches(words).Any(match => Value(match) != year))
        {
            return [];
        }

        var requests = BareRequests().Matches(words).Select(match => (TableFigure.Requests, Value(match), match.Index, match.Length)).Take(1);
        return HearsCases().IsMatch(agencyName) ? requests : requests.Concat(NumbersOfCases(words));
    }

    private static bool IsOfAnotherBody(string words, string agencyName)
    {
        var body = Receiver().Match(words);
        if (!body.Success)
        {
            return false;
        }

        var end = body.Groups["kind"].Index + body.Groups["kind"].Length;
        var start = body.Index;
        while (start > 0 && end - start < LongestName && words[start - 1] is >= '\u4E00' and <= '\u9FA5')
        {
            start--;
        }

        // 我局 and 本中心 are the agency itself.
        var isOwn = body.Index == start || words[body.Index - 1] is '我' or '本';
        return !isOwn && !AgencyNames.AreTheSame(words[start..end], agencyName);
    }

    private static decimal Value(Match match) => match.Groups["number"] is { Success: true } number
        ? decimal.Parse(number.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture)
        : 0;

    private const string Count = @"(?:(?<number>[0-9]{1,9})(?:件|起|例|宗|条|次|份|个)(?!以上|左右|多|余)|(?<none>无(?=[,)、]|$)))";

    [GeneratedRegex("信息公开|政务公开|依申请|公开申请|申请公开|公开要求", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex(
        "许可|审批|补贴|补助|救助|低保|仲裁|登记|住房|备案|资助|贷款|入学|调解|鉴定|评审|认定|项目|窗口|办事|服务|办理|审理|受理|审结|办结|代理|应诉|承办|收案|结案|出庭|化解|被告|第三人|指导|普法",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherBusiness();

    // Since 2021 the justice departments hear a government's reconsiderations.
    [GeneratedRegex("司法|法制|法院|检察|复议|仲裁", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HearsCases();

    [GeneratedRegex("(?<number>20[0-9]{2})年", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex($"(?:新收到?|收到|接收|接到)(?:了|的)?(?:书面|公民)?申请(?:书|共计|共|总计|为|:){{0,2}}{Count}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareRequests();

    [GeneratedRegex("其中|下属|所属|下级|各单位|各部门|各街道|各乡|各镇|自然人|企业|法人|网络|网上|网站|在线|平台|信函|信件|邮寄|邮件|当面|现场|传真|窗口|电话|上年|去年|上一年|往年|历年|以来|累计|季度|上半年|下半年|同比|增长|比.{0,6}(?:增加|减少)|截至[0-9]{1,2}月(?!31)|[0-9]{1,2}月份|全[市区县省]|转[送办]|撤销|纠正|败诉|胜诉|维持", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Narrower();

    [GeneratedRegex("(?<kind>局|委|中心|街道|镇|乡|厅|院|所|站)(?:共|总共|一共|合计|累计|全年|年度|未|没有|无)?(?:收到|受理|接到|新收|接收|办理)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Receiver();

    [GeneratedRegex($@"(?:新收|收到|受理|接收|接到)(?:和处理|的)?[^,。;:\n0-9未无]{{0,12}}(?:公开[^,。;:\n0-9未无]{{0,4}}申请|依申请公开|申请公开)[^,。;:\n0-9未无]{{0,10}}:?(?:为|共|共计)?{Count}|(?:新收|收到|受理|接收|接到)[^,。;:\n0-9]{{0,4}}(?<number>[0-9]{{1,9}})(?:件|起|例|宗|条|次|份|个)[^,。;:\n0-9]{{0,8}}(?:公开[^,。;:\n0-9]{{0,4}}申请|依申请公开|申请公开)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberOfRequests();

    [GeneratedRegex(@"(?:未|没有|无|尚未)(?:收到|受理|接到|接收|发生|有)?(?:任何|过|到|相关|有关|关于|公民|书面|的){0,3}(?:政府信息|政务信息|信息|政府)?(?:依申请公开|公开申请|申请公开|公开的申请)(?!人)(?:要求|情况|事项|件|信息|政府信息|$|[,、])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoRequests();

    [GeneratedRegex(@"(?:未|没有|无)[^,。;:\n0-9被因而]{0,24}(?:行政复议|行政诉讼)(?!决定|答复|机关|机构|纠|撤|败)[^,。;:\n0-9]{0,10}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoCases();

    [GeneratedRegex($@"(?<kind>行政复议(?:[、和及与]{{1,2}}(?:提起)?行政诉讼)?|行政诉讼(?:[、和及与]行政复议)?)(?!决定|答复|机关|机构)(?:案件|申请|案|数量|情况|的){{0,3}}:?(?:为|共|共计)?{Count}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberOfCases();
}
