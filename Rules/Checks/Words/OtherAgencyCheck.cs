using System.Text.RegularExpressions;
using Workflow.Rules.Agencies;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>No system or body other than this one speaks of itself: the trace of a report that was copied from another's.</summary>
/// <remarks>
/// Naming other bodies is normal, speaking in their name is not. A field's system counts where the words go on to its own
/// information disclosure, and neither a wider area (全国统计系统) nor a partner (会同公安系统) is meant; a body counts where the
/// report says by whom it was compiled, or praises its zeal for disclosure (<see cref="OtherSubjects"/>). 我局 in the report of a 中心
/// is a habit of speech, and no finding.
/// </remarks>
internal sealed partial class OtherAgencyCheck : IReportCheck
{
    private const int LookBack = 14;

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.otherAgency",
        "没有别的系统或单位以自己的口吻出现（政府汇总报告除外）。",
        "No system or body other than this one speaks of itself (not checked in the government's roll-up).");

    public IEnumerable<Finding> Run(CheckContext context) => context.Subject.AgencyKind == AgencyKind.Government
        ? []
        : context.Texts.SelectMany(text => Systems(context, text).Concat(Compilers(context, text)).Concat(Subjects(context, text)));

    private IEnumerable<Finding> Systems(CheckContext context, SectionText text)
    {
        var name = context.Subject.AgencyName;
        for (var match = OwnDisclosure().Match(text.Folded); match.Success; match = match.NextMatch())
        {
            var before = text.Folded.AsSpan(0, match.Index);
            if (SubjectFields.At(before) is not { } field)
            {
                continue;
            }

            var start = match.Index - field.Name.Length;
            if (field.Stems.Any(stem => name.Contains(stem, StringComparison.Ordinal)) || SpeaksOfOthers(text, start))
            {
                continue;
            }

            yield return text.Quoted(
                Definition.Found(
                    $"“{field.Name}系统”不是本机关（{name}）的系统，却以自己的口吻出现。请检查是否沿用了别的单位的文稿。",
                    $"'{field.Name}系统' is not the system of this agency ({name}), yet the text speaks in its name. Check whether it was copied from another body's report."),
                new TextSpan(start, field.Name.Length + "系统".Length));
        }
    }

    private IEnumerable<Finding> Compilers(CheckContext context, SectionText text)
    {
        var name = context.Subject.AgencyName;
        for (var match = Compiler().Match(text.Folded); match.Success; match = match.NextMatch())
        {
            var compiler = match.Groups["name"];
            if (string.IsNullOrWhiteSpace(name)
                || GovernmentOffice().IsMatch(compiler.ValueSpan)
                || AgencyNames.AreTheSame(compiler.Value, name)
                || AgencyNames.Names(compiler.Value, name))
            {
                continue;
            }

            yield return text.Quoted(
                Definition.Found(
                    $"报告称由“{compiler.Value}”编制，本机关是{name}。请检查是否沿用了别的单位的文稿。",
                    $"The report says it was compiled by '{compiler.Value}'; this agency is {name}. Check whether it was copied from another body's report."),
                new TextSpan(compiler.Index, compiler.Length));
        }
    }

    private IEnumerable<Finding> Subjects(CheckContext context, SectionText text)
    {
        var name = context.Subject.AgencyName;
        foreach (var span in OtherSubjects.In(text, context.Subject))
        {
            var other = text.Text.Quote(span);
            yield return text.Quoted(
                Definition.Found(
                    $"“{other}”不是本机关（{name}），却以自己的口吻讲政府信息公开工作。请检查是否沿用了别的单位的文稿。",
                    $"'{other}' is not this agency ({name}), yet the text tells of its disclosure work as its own. Check whether it was copied from another body's report."),
                span);
        }
    }

    private static bool SpeaksOfOthers(SectionText text, int at)
    {
        var start = Math.Max(text.Text.SentenceAt(at).Start, at - LookBack);
        return Others().IsMatch(text.Folded.AsSpan(start, at - start));
    }

    [GeneratedRegex(
        $"系统(?:(?:的|各单位|内|内部|全体)?|(?:全体|广大|各级|上下){{0,2}}(?:党员干部|干部职工|干部|职工|教职工|工作人员|单位)?(?:{OtherSubjects.Zeal})[^,。;\n]{{0,16}}?)(?:政府信息|政务公开|政务信息|信息公开)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnDisclosure();

    [GeneratedRegex("全国|全省|全市|全区|全县|全州|全旗|省|市级|国家|[、和及与同向]$|指导|督促|协调|配合|联合|会同|对接|接受|参加|参照|借鉴|学习|接入|登录|通过|利用|依托|使用|录入", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();

    [GeneratedRegex(
        @"(?:本(?:年度)?报告[^。;\n]{0,60}?由|(?:报送|填报|编制|报告)单位:)(?!我|本|该|各)(?<name>[\u4e00-\u9fa5]{2,30}?(?:局|委员会|委|中心|街道|街道办事处|镇|乡|镇人民政府|乡人民政府|厅|院|所|站|馆|处))(?=编制|编写|编印|负责编制|组织编制|撰写|[。;,\n]|$)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compiler();

    // The coordinator may compile or collect for its agencies.
    [GeneratedRegex("政府办|政府办公|政务公开|信息公开", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GovernmentOffice();
}
