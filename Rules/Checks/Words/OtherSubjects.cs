using System.Text.RegularExpressions;
using Workflow.Rules.Agencies;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>Finds other bodies that are the subject of a sentence about their own disclosure work: 青岚县教育局高度重视政府信息公开.</summary>
/// <remarks>
/// The name opens the clause, is written with its region, and goes straight on to how keen the body is. Left alone are the bodies
/// that an honest report speaks of so: governments and party committees, bodies of a province or city above, bodies of this
/// agency's own field or above it, and those that direct or help this agency. An institution is under a bureau that its name need not
/// tell, and a government's office speaks of all its departments: neither is judged.
/// </remarks>
internal static partial class OtherSubjects
{
    /// <summary>What a report says of its own body's attitude, as a pattern.</summary>
    public const string Zeal =
        "高度重视|十分重视|非常重视|认真|严格|切实|始终|坚持|积极|扎实|深入|全面|不断|进一步|持续|着力|紧紧围绕|紧扣|主动公开";

    /// <summary>The names, where they stand in the text.</summary>
    public static IEnumerable<TextSpan> In(SectionText text, CheckSubject subject)
    {
        if (subject.AgencyKind is AgencyKind.Office or AgencyKind.Institution || string.IsNullOrWhiteSpace(subject.AgencyName))
        {
            yield break;
        }

        for (var match = Subject().Match(text.Folded); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["name"];
            var sentence = text.Text.SentenceAt(name.Index);
            if (!NoName().IsMatch(name.ValueSpan) && !IsAkin(name.Value, match.Groups["region"].Value, subject.AgencyName) && !OnOthers().IsMatch(text.Text.Slice(sentence)))
            {
                yield return new TextSpan(name.Index, name.Length);
            }
        }
    }

    /// <summary>This agency itself, one above it, or one of its field.</summary>
    private static bool IsAkin(string name, string region, string agencyName)
    {
        var (other, own) = (AgencyNames.Normal(name), AgencyNames.Normal(agencyName));
        return AgencyNames.AreTheSame(name, agencyName)
            || own.Contains(other, StringComparison.Ordinal)
            || other.Contains(own, StringComparison.Ordinal)
            || (IsOfWiderRegion(region) && !own.StartsWith(region, StringComparison.Ordinal))
            || SubjectFields.AreOfOneField(name, agencyName);
    }

    private static bool IsOfWiderRegion(string region) => region.Length > 0 && region[^1] is '省' or '市' or '州' or '盟';

    [GeneratedRegex(
        $@"(?<=^|[,。;!?:\n年度])(?!度)(?<name>(?:(?<region>[\u4e00-\u9fa5]{{1,7}}?[省市州盟县区旗])[\u4e00-\u9fa5]{{1,14}}?(?:局|委|委员会|街道|街道办事处|镇|乡|镇人民政府|乡人民政府)|[\u4e00-\u9fa5]{{1,5}}(?:街道办事处|镇人民政府|乡人民政府)))(?:党组|党委|党工委|领导班子|领导|班子|上下|全体干部职工|干部职工){{0,2}}(?:{Zeal})[^。;\n]{{0,40}}?(?:政府信息|政务公开|政务信息|信息公开)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subject();

    // What opens with a preposition or a verb is no subject; party committees lead, they do not report.
    [GeneratedRegex(
        "^(?:与|和|同|向|对|由|在|从|经|按|据|为|以|将|把|被|请|送|报|受|给|及|并|或|根据|依据|配合|会同|联合|协助|接受|学习|借鉴|参照|通过|督促|指导|协调|组织|要求|支持|推动|帮助|我|本|该|各|全)|[省市县区旗州]委$|党委$|纪委$|工委$|政法委$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoName();

    [GeneratedRegex("我局|我委|我中心|我镇|我乡|我街道|我单位|我办|我们|本局|本委|本镇|本乡|本单位|本机关|指导|督促|督查|检查|配合|协助|支持|印发|下发|转发|通知|通报|部署|要求我|做法|经验|值得|借鉴", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnOthers();
}
