using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Compare;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>Less than half of the sentences are last year's.</summary>
internal sealed class RepeatedCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Warning(
        "text.repeated",
        "与本机关上一年度报告重复的句子不到一半。",
        "Less than half of the sentences repeat the agency's own report of last year.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.LastYear is not { } lastYear)
        {
            yield break;
        }

        var before = NarrativeSentences.Sections
            .Select(lastYear.Section)
            .Where(text => !string.IsNullOrEmpty(text))
            .SelectMany(text => NarrativeSentences.Of(FoldedText.Of(text!)))
            .Select(sentence => sentence.Words)
            .ToHashSet(StringComparer.Ordinal);
        var now = context.Texts
            .Where(text => NarrativeSentences.Sections.Contains(text.Section))
            .SelectMany(text => NarrativeSentences.Of(text.Text).Select(sentence => (Text: text, sentence.Span, sentence.Words)))
            .ToList();
        var repeated = now.Where(sentence => before.Contains(sentence.Words)).ToList();
        if (now.Count < NarrativeSentences.Fewest || repeated.Count * 2 < now.Count)
        {
            yield break;
        }

        yield return repeated[0].Text.Quoted(
            Definition.Found(
                $"{now.Count}句中有{repeated.Count}句与{context.Year - 1}年报告相同，达到一半。请写本年度的新情况。",
                $"{repeated.Count} of {now.Count} sentences are those of the report for {context.Year - 1}, half or more. Write what was new this year."),
            repeated[0].Span) with
        {
            Formula = "repeated < ½ × sentences",
            Left = repeated.Count,
            Right = now.Count / 2m,
        };
    }
}
