using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Sections;

/// <summary>Reads whether a text names problems, and whether it names measures.</summary>
internal static partial class ProblemsAndMeasures
{
    private const int LongestHeading = 24;

    /// <remarks>
    /// Read clause by clause. 有待进一步提高 and 需进一步完善 say what is wrong, with the verbs of a measure; so a clause with a word of
    /// want is a problem, whatever its verb. A measure is a clause that starts with a verb of doing (一是加强…), or says that something
    /// will be done (下一步将…), or that it was put right (整改). A heading alone (改进措施：) says neither. Where the words leave a doubt
    /// they are taken for what was asked: a false alarm costs the reader more than a miss.
    /// </remarks>
    public static (bool Problems, bool Measures) Read(FoldedText text)
    {
        var (problems, measures) = (false, false);
        foreach (var sentence in text.Sentences)
        {
            var words = text.Slice(sentence);
            var isClosed = sentence.End < text.Folded.Length && text.Folded[sentence.End] != '\n';
            problems |= (isClosed || !IsBareHeading(words)) && (Named().IsMatch(words) || Want().IsMatch(words));
            measures |= !(words.Length <= LongestHeading && Heading().IsMatch(words) && !(isClosed && Intent().IsMatch(words))) && NamesMeasure(words);
            if (problems && measures)
            {
                break;
            }
        }

        return (problems, measures);
    }

    private static bool IsBareHeading(ReadOnlySpan<char> words) => words.Length <= LongestHeading && BareHeading().IsMatch(words);

    private static bool NamesMeasure(ReadOnlySpan<char> sentence)
    {
        foreach (var range in sentence.SplitAny(',', ':'))
        {
            var clause = sentence[range];
            if (Answer().IsMatch(clause) || (!Want().IsMatch(clause) && (Doing().IsMatch(clause) || Intent().IsMatch(clause))))
            {
                return true;
            }
        }

        return false;
    }

    private const string Verbs =
        "加强|加大|加快|强化|完善|健全|提升|提高|推进|推动|深化|拓宽|拓展|扩大|扩展|规范|优化|丰富|充实|严格|落实|建立|开展|组织|整改|改进|细化|增强|创新|明确|畅通|抓好|抓紧|做好|定期|及时|补充|更新|学习|邀请|安排|配备|充分利用|紧扣|围绕|坚持|统筹|压实|夯实|突出|聚焦|增加|调整|制定|举办";

    // What may stand before the verb. It is read atomically and never past a verb, so that no text can make it try every way to split itself.
    private const string Beginnings =
        @"(?:[(]?[一二三四五六七八九十0-9]{1,2}[)]?[、.)]?(?:是|要)?|首先|其次|再次|最后|同时|此外|另外|全面|全力|并|还|我们?|本|该|[\u4e00-\u9fa5]{0,8}?(?:局|委|办公室|中心|街道|镇|乡|机关|单位|部门|公司)|将|会|要|继续|进一步|不断|积极|切实|大力|着力|努力|持续|深入|认真|已经?|正在|更加|有效|重点|通过|逐步|今后|下一?步|下一?阶段|工作中|明年|来年)";

    [GeneratedRegex(
        @"有待|不足|不够|不高|不强|不全|不到位|不及时|不规范|不统一|不完善|不健全|不深|不多|不大|不广|不力|不熟|不了解|欠缺|缺乏|缺少|薄弱|滞后|短板|差距|困难|较少|偏少|过少|单一|难以|难度|(?:仍|还|尚|亟)[需待]|[^必所]需(?:要)?(?:进一步|继续|不断)|(?:任务|分工|水平|能力|质量|意识|制度|机制|力度|工作)需|(?<!(?:针对|就|对)[^,]{0,16})存在.{0,12}(?:问题|不足|差距|短板)|问题(?:是|有|表现|突出|较|更)|没有形成|未能|未及时",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Want();

    [GeneratedRegex($"^(?>(?:(?!{Verbs}){Beginnings}){{0,8}})(?:{Verbs})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(
        $@"(?:将|要|拟|计划|准备)(?:[\u4e00-\u9fa5]{{0,6}})(?:{Verbs})|进行整改|整改(?:完成|到位|落实)|(?:采取|制定)[\u4e00-\u9fa5]{{0,8}}措施|(?:改进|整改)措施(?:是|为|有|包括)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Intent();

    [GeneratedRegex(
        @"^[(]?[一二三四五六七八九十0-9]{0,3}[)]?[、.]?(?:20[0-9]{2}年)?(?:我|本)?[\u4e00-\u9fa5]{0,8}(?:问题|不足|措施|改进情况|整改情况|改进方向|打算|计划|安排|思路)(?:和|及|与)?(?:改进(?:情况|措施)|整改情况|下一步打算)?:?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    // What names a problem wherever it stands.
    [GeneratedRegex("问题|不足|差距|短板|弱项|薄弱|欠缺|缺陷|困难|瓶颈|漏洞", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    // 针对人手不足加强轮岗 names the problem and the measure in one clause.
    [GeneratedRegex($"(?:针对|为了?解决)[^,]{{0,30}}(?:问题|不足|差距|短板|薄弱|困难)[^,待需]{{0,8}}(?:{Verbs})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Answer();

    // The words of the official heading and no more: 存在人员少的问题 is no heading, for it says which.
    [GeneratedRegex(
        @"^[(]?[一二三四五六七八九十0-9]{0,3}[)]?[、.]?(?:20[0-9]{2}年度?)?(?:(?:我|本)(?:局|委|办|中心|镇|乡|街道|单位|机关|部门))?(?:政府信息公开|政务公开)?(?:工作)?中?(?:目前|仍)?(?:存在|面临)?的?(?:主要|突出)?(?:问题|不足|困难)(?:[和及与、](?:不足|困难|原因|建议|改进|整改))?(?:和|及|与|、)?(?:下一步)?(?:改进|整改)?(?:情况|措施|打算|方向|建议)?:?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareHeading();
}
