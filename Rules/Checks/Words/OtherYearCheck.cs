using System.Globalization;
using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>The report names itself, and the notice under which it was compiled, only with its own year.</summary>
/// <remarks>
/// Other years are everywhere in an honest report: dates of laws, last year's report that was published this year, plans for the
/// next. So a year counts only inside the title of a compiling notice, or where the sentence says that this very report is meant.
/// </remarks>
internal sealed partial class OtherYearCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.otherYear",
        "报告自称、以及所依据的编制通知，年度都是报告年度。",
        "The report names itself, and the notice it was compiled under, only with its own year.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var finding in Notices(context, text).Concat(OwnName(context, text)))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Notices(CheckContext context, SectionText text)
    {
        for (var match = Notice().Match(text.Folded); match.Success; match = match.NextMatch())
        {
            // The notice that prescribes the form holds for the years after it, too.
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            if (year == context.Year || match.ValueSpan.Contains("格式", StringComparison.Ordinal) || !CompiledUnder(text, match))
            {
                continue;
            }

            yield return text.Quoted(
                Definition.Found(
                    $"报告所依据的编制通知写的是{year}年度，报告年度是{context.Year}年。请改为当年的通知。",
                    $"The report says it was compiled under a notice for {year}; the reporting year is {context.Year}. Name this year's notice."),
                new TextSpan(match.Index, match.Length));
        }
    }

    private IEnumerable<Finding> OwnName(CheckContext context, SectionText text)
    {
        for (var match = Self().Match(text.Folded); match.Success; match = match.NextMatch())
        {
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            if (year != context.Year)
            {
                yield return text.Quoted(
                    Definition.Found(
                        $"报告自称{year}年度报告，报告年度是{context.Year}年。请更正。",
                        $"The report calls itself the report for {year}; the reporting year is {context.Year}. Correct it."),
                    new TextSpan(match.Index, match.Length));
            }
        }
    }

    /// <summary>The preface states what the report rests on; elsewhere the sentence must say that this report came of it,
    /// for a report may also tell that last year's was published under last year's notice.</summary>
    private static bool CompiledUnder(SectionText text, Match notice)
    {
        var sentence = text.Text.SentenceAt(notice.Index);
        var after = text.Folded.AsSpan(notice.Index + notice.Length, Math.Max(0, sentence.End - notice.Index - notice.Length));
        return text.Section == "preface" ? !Narrated().IsMatch(after) : Making().IsMatch(after);
    }

    [GeneratedRegex(
        @"《?关于[^。;\n《》0-9]{0,40}(?<year>20[0-9]{2})年[^。;\n《》]{0,40}?报告[^。;\n《》]{0,30}?通知》?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notice();

    [GeneratedRegex(
        @"(?:(?:现将|现公布|现向社会公布|现予公布|特编制|编制本|形成本|制作本|编制完成本)[^。;\n0-9]{0,30}|本(?:单位|机关|局|委|办|中心|镇|乡|街道)?)(?<year>20[0-9]{2})年(?:度|年度)?[^。;,\n]{0,6}(?:政府)?信息公开(?:工作)?(?:年度)?报告",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Self();

    [GeneratedRegex("(?:形成|编制|制作|撰写|制定|作出|公布|完成)(?:了)?(?:本|此|这|我)|本(?:年度)?报告|此(?:工作)?(?:年度)?报告|(?:报告|公布|汇报)如下|现(?:将|公布|予)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Making();

    [GeneratedRegex("(?:已|按时|按期|及时)[^,]{0,8}(?:公布|发布|公开|编制|报送)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Narrated();
}
