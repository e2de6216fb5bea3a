using System.Globalization;
using System.Text.RegularExpressions;
using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>A stated share recomputes from the numbers beside it.</summary>
/// <remarks>The part is the number just before 占. What the whole is the words often leave open, so a share is only wrong when no
/// number of the same unit before it, in this sentence or the last, gives it.</remarks>
internal sealed partial class PercentCheck : IReportCheck
{
    private const decimal Tolerance = 0.1m;
    private const int LargestDistance = 12;
    private const int MostCandidates = 30;

    public CheckDefinition Definition { get; } = Definitions.Hint(
        "text.percent",
        "文字中的占比按所列数字重新计算，误差不超过0.1个百分点。",
        "A stated share recomputes within 0.1 points.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var text in context.Texts)
        {
            for (var match = Share().Match(text.Folded); match.Success; match = match.NextMatch())
            {
                var stated = decimal.Parse(match.Groups["share"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
                if (Closest(text, match.Index, stated) is not { } recomputed || Math.Abs(recomputed.Share - stated) <= Tolerance)
                {
                    continue;
                }

                var start = recomputed.Part.Span.Start;
                yield return text.Quoted(
                    Definition.Found(
                        $"写明占{stated.Print()}%，按{recomputed.Part.Value.Print()}{recomputed.Part.Unit}与{recomputed.Whole.Print()}{recomputed.Part.Unit}计算为{recomputed.Share:0.0#}%。请核对。",
                        $"The stated share is {stated.Print()} %; {recomputed.Part.Value.Print()} of {recomputed.Whole.Print()} is {recomputed.Share:0.0#} %. Please check."),
                    new TextSpan(start, match.Index + match.Length - start)) with
                {
                    Formula = "share = part ÷ total",
                    Left = stated,
                    Right = decimal.Round(recomputed.Share, 2),
                };
            }
        }
    }

    private static (CountedThing Part, decimal Whole, decimal Share)? Closest(SectionText text, int at, decimal stated)
    {
        var index = text.Text.SentenceIndexAt(at);
        var sentence = text.Text.Sentences[index];
        var before = LastBefore(text.Counted, at);
        if (before < 0 || text.Counted[before] is not { IsExact: true } part || part.Span.Start < sentence.Start || at - part.Span.End > LargestDistance)
        {
            return null;
        }

        var from = index > 0 ? text.Text.Sentences[index - 1].Start : sentence.Start;
        (CountedThing, decimal, decimal)? closest = null;
        var distance = decimal.MaxValue;
        for (var i = before - 1; i >= Math.Max(0, before - MostCandidates) && text.Counted[i].Span.Start >= from; i--)
        {
            var whole = text.Counted[i];
            if (whole.Unit != part.Unit || whole.Value < part.Value || whole.Value == 0)
            {
                continue;
            }

            if (!whole.IsExact)
            {
                return null;
            }

            var share = part.Value * 100 / whole.Value;
            if (Math.Abs(share - stated) < distance)
            {
                (closest, distance) = ((part, whole.Value, share), Math.Abs(share - stated));
            }
        }

        return closest;
    }

    private static int LastBefore(IReadOnlyList<CountedThing> counted, int at)
    {
        var (low, high) = (0, counted.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (counted[middle].Span.End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    // 约, 以上 and 左右 round by their own words; 占全市… is a share of something that the report does not tell.
    [GeneratedRegex(@"(?<![约近])占(?!全[国省市区县])(?:[^%,。;:\n0-9约近超全]{0,20})(?<share>[0-9]{1,3}(?:\.[0-9]{1,4})?)%(?!以上|左右|多)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Share();
}
