namespace Workflow.Rules.Compare;

/// <summary>The longest common run of sentences, and what stands around it.</summary>
public static class SentenceDiff
{
    /// <summary>Above this many pairs the middle is shown as removed and added as a whole: a table of that size would be a denial of service.</summary>
    private const int MostPairs = 4_000_000;

    public static IReadOnlyList<SentenceStep> Between(string before, string after)
    {
        var (old, now) = (Sentences(before), Sentences(after));
        var head = CommonHead(old, now);
        var tail = CommonTail(old, now, head);
        var (oldMiddle, nowMiddle) = (old[head..^tail], now[head..^tail]);
        var middle = (long)oldMiddle.Count * nowMiddle.Count > MostPairs
            ? [.. Steps(SentenceChange.Removed, oldMiddle), .. Steps(SentenceChange.Added, nowMiddle)]
            : Middle(oldMiddle, nowMiddle);
        return [.. Steps(SentenceChange.Same, old[..head]), .. middle, .. Steps(SentenceChange.Same, old[^tail..])];
    }

    /// <summary>Splits after 。！？； and at line breaks; the marks stay with their sentence.</summary>
    public static List<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if ("。！？；\n".Contains(text[i], StringComparison.Ordinal))
            {
                Take(i + 1);
            }
        }

        Take(text.Length);
        return sentences;

        void Take(int end)
        {
            var sentence = text[start..end].Trim();
            start = end;
            if (sentence.Length > 0)
            {
                sentences.Add(sentence);
            }
        }
    }

    private static int CommonHead(List<string> old, List<string> now)
    {
        var length = 0;
        while (length < old.Count && length < now.Count && old[length] == now[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonTail(List<string> old, List<string> now, int head)
    {
        var length = 0;
        while (length < old.Count - head && length < now.Count - head && old[^(length + 1)] == now[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static List<SentenceStep> Middle(List<string> old, List<string> now)
    {
        // common[i, j]: how many sentences old[i..] and now[j..] share in order.
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var steps = new List<SentenceStep>();
        var (x, y) = (0, 0);
        while (x < old.Count || y < now.Count)
        {
            if (x < old.Count && y < now.Count && old[x] == now[y])
            {
                steps.Add(new SentenceStep(SentenceChange.Same, old[x]));
                (x, y) = (x + 1, y + 1);
            }
            else if (y == now.Count || (x < old.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                steps.Add(new SentenceStep(SentenceChange.Removed, old[x++]));
            }
            else
            {
                steps.Add(new SentenceStep(SentenceChange.Added, now[y++]));
            }
        }

        return steps;
    }

    private static IEnumerable<SentenceStep> Steps(SentenceChange change, IEnumerable<string> sentences) =>
        sentences.Select(sentence => new SentenceStep(change, sentence));
}
