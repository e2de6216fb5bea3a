using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>Less than half of the sentences are last year's.</summary>
internal sealed partial class RepeatedCheck : IReportCheck
{
    // The preface is a formula; the three text sections are what the agency has to say.
    private static readonly string[] Sections = ["overview", "problems", "other"];

    private const int ShortestSentence = 10;
    private const int FewestSentences = 5;

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

        var before = Sections
            .Select(lastYear.Section)
            .Where(text => !string.IsNullOrEmpty(text))
            .SelectMany(text => SentencesOf(FoldedText.Of(text!)))
            .Select(sentence => sentence.Words)
            .ToHashSet(StringComparer.Ordinal);
        var now = context.Texts
            .Where(text => Sections.Contains(text.Section))
            .SelectMany(text => SentencesOf(text.Text).Select(sentence => (Text: text, sentence.Span, sentence.Words)))
            .ToList();
        var repeated = now.Where(sentence => before.Contains(sentence.Words)).ToList();
        if (now.Count < FewestSentences || repeated.Count * 2 < now.Count)
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

    // A sentence in which only the year was changed is last year's sentence.
    private static IEnumerable<(TextSpan Span, string Words)> SentencesOf(FoldedText text) =>
        from span in text.Sentences
        where span.Length >= ShortestSentence
        select (span, Year().Replace(text.Folded.Substring(span.Start, span.Length), "#"));

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
