using System.Text.RegularExpressions;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>Finds lists of parts in a text.</summary>
/// <remarks>
/// A list starts after a total, with 包括, 分别为, 如下, a colon or 其中, and holds one number of the total's own unit in each clause.
/// 其中 may name only some parts, and so may a list that ends with 等: they are wrong only when they exceed the total; the other words
/// claim to name them all. Whatever is not plainly such a list (rounded numbers, other units, a list inside the list, comparisons with
/// last year, more numbers of the unit later in the sentence) is left alone.
/// </remarks>
internal static partial class PartsLists
{
    private const int LongestIntroduction = 60;
    private const int LongestLabel = 40;
    private const int FewestParts = 3;

    public static IEnumerable<PartsList> In(string folded, IReadOnlyList<CountedThing> counted)
    {
        for (var t = 0; t + FewestParts < counted.Count; t++)
        {
            if (Read(folded, counted, t) is { } list)
            {
                yield return list;
            }
        }
    }

    private static PartsList? Read(string folded, IReadOnlyList<CountedThing> counted, int t)
    {
        var total = counted[t];
        var introduction = Between(folded, total, counted[t + 1]);
        var start = ClauseStart(folded, total.Span.Start);
        if (!total.IsExact || Comparison().IsMatch(folded.AsSpan(start, total.Span.Start - start)) || introduction.Length > LongestIntroduction || !Introduces(introduction, out var isWhole))
        {
            return null;
        }

        var last = LastPart(folded, counted, t);
        var count = last - t;
        if (count < FewestParts || !EndsThere(folded, counted, last, total.Unit, out var isOpen))
        {
            return null;
        }

        var parts = counted.Skip(t + 1).Take(count).ToList();
        return new PartsList(total, parts, isWhole && !isOpen, new TextSpan(start, parts[^1].Span.End - start));
    }

    private static bool Introduces(ReadOnlySpan<char> words, out bool isWhole)
    {
        isWhole = !words.Contains("其中", StringComparison.Ordinal);
        // The total may stand in the sentence before, but not further away.
        return !words.Contains('\n') && words.Count('。') <= 1 && !Comparison().IsMatch(words) && Introduction().IsMatch(words);
    }

    /// <summary>The position of the last part; the total's own where the list is none.</summary>
    private static int LastPart(string folded, IReadOnlyList<CountedThing> counted, int t)
    {
        var last = t;
        for (var i = t + 1; i < counted.Count; i++)
        {
            if (i > t + 1 && !Continues(Between(folded, counted[i - 1], counted[i])))
            {
                return last;
            }

            if (counted[i].Unit != counted[t].Unit || !counted[i].IsExact)
            {
                return t;
            }

            last = i;
        }

        return last;
    }

    private static bool Continues(ReadOnlySpan<char> words) =>
        words.Length is > 1 and <= LongestLabel
        && words[0] is ',' or '、' or ';'
        && words[1..].IndexOfAny(",;。\n") < 0
        && !Comparison().IsMatch(words)
        && !words.Contains("其中", StringComparison.Ordinal)
        && !Introduction().IsMatch(words);

    /// <summary>Whether the list is over after its last part: no further number of the unit in the sentence.</summary>
    private static bool EndsThere(string folded, IReadOnlyList<CountedThing> counted, int last, string unit, out bool isOpen)
    {
        var from = counted[last].Span.End;
        var length = folded.AsSpan(from).IndexOfAny("。\n");
        var end = length < 0 ? folded.Length : from + length;
        isOpen = folded.AsSpan(from, end - from).StartsWith("等", StringComparison.Ordinal);
        for (var i = last + 1; i < counted.Count && counted[i].Span.Start < end; i++)
        {
            if (counted[i].Unit == unit)
            {
                return false;
            }
        }

        return true;
    }

    private static int ClauseStart(string folded, int before) => folded.AsSpan(0, before).LastIndexOfAny(",;。\n") + 1;

    private static ReadOnlySpan<char> Between(string folded, CountedThing one, CountedThing next) =>
        folded.AsSpan(one.Span.End, Math.Max(0, next.Span.Start - one.Span.End));

    [GeneratedRegex("其中|包括|包含|分别为|分别是|分为|具体为|具体是|如下|:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduction();

    [GeneratedRegex("同比|环比|增长|比上年|较上年|去年|上年|上一年|增加|减少|下降|占", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comparison();
}
