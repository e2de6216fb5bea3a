using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Rules.Compare;

/// <summary>The sentences by which reports are compared: what the agency itself has to say, without what every year changes.</summary>
internal static partial class NarrativeSentences
{
    /// <summary>Fewer say nothing about how much was copied.</summary>
    public const int Fewest = 5;

    /// <summary>The preface is a formula; the three text sections are what the agency has to say.</summary>
    public static readonly IReadOnlyList<string> Sections = ["overview", "problems", "other"];

    private const int Shortest = 10;

    /// <summary>A sentence in which only the year was changed is last year's sentence.</summary>
    public static IEnumerable<(TextSpan Span, string Words)> Of(FoldedText text) =>
        from span in text.Sentences
        where span.Length >= Shortest
        select (span, Year().Replace(text.Folded.Substring(span.Start, span.Length), "#"));

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
