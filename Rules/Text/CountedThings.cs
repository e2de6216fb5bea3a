using System.Globalization;
using System.Text.RegularExpressions;

namespace Workflow.Rules.Text;

/// <summary>Finds the numbers with a unit of a text, in order.</summary>
internal static partial class CountedThings
{
    public static IReadOnlyList<CountedThing> In(string folded)
    {
        var found = new List<CountedThing>();
        for (var match = Pattern().Match(folded); match.Success; match = match.NextMatch())
        {
            var value = decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
            var exact = !match.Groups["more"].Success && !IsRoundedBefore(folded, match.Index);
            found.Add(new CountedThing(new TextSpan(match.Index, match.Length), value, match.Groups["unit"].Value, exact));
        }

        return found;
    }

    private static bool IsRoundedBefore(string folded, int at) => at > 0 && folded[at - 1] is '约' or '近' or '超' or '逾' or '过' or '第';

    // 万 makes a number of another size, so it is part of the unit: such a number only compares with its own kind.
    [GeneratedRegex(
        @"(?<![\d.])(?<number>(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(?:\.[0-9]{1,6})?)(?<more>余|多|几)?(?<unit>万?(?:人次|条|件|份|篇|次|项|个|期|则|场|起|例|宗|人|家|部|批|幅|元))(?<more>余|多|以上|左右)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
