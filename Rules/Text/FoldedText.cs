namespace Workflow.Rules.Text;

/// <summary>A text in the form in which rules read it, with the way back to the words as they stand.</summary>
/// <remarks>
/// Full-width letters, digits and punctuation become ASCII, white space is dropped, line ends stay. Each character folds to at
/// most one (①, which NFKC would turn into a digit that melts into the number after it, stays), so that a quote can be cut out of the original.
/// </remarks>
internal sealed class FoldedText
{
    private readonly int[] positions;
    private List<TextSpan>? sentences;

    private FoldedText(string original, string folded, int[] positions)
    {
        Original = original;
        Folded = folded;
        this.positions = positions;
    }

    public string Original { get; }

    public string Folded { get; }

    /// <summary>Sentences without their closing mark; a line end closes one, too.</summary>
    public IReadOnlyList<TextSpan> Sentences => sentences ??= SentenceSplitter.Split(Folded);

    public static FoldedText Of(string original)
    {
        var folded = new char[original.Length];
        var positions = new int[original.Length];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var c = CharacterFold.Of(original[i]);
            if (c == ' ')
            {
                // Without its blank, "56 2019年" would read as one number.
                if (!StandsBetweenDigits(original, i, length == 0 ? '\0' : folded[length - 1]))
                {
                    continue;
                }
            }

            folded[length] = c;
            positions[length++] = i;
        }

        return new FoldedText(original, new string(folded, 0, length), positions);
    }

    /// <summary>The words of the original that the span covers.</summary>
    public string Quote(TextSpan span) =>
        span.Length == 0 ? "" : Original[positions[span.Start]..(positions[span.End - 1] + 1)];

    public ReadOnlySpan<char> Slice(TextSpan span) => Folded.AsSpan(span.Start, span.Length);

    /// <summary>The sentence in which the position lies; an empty span at a closing mark.</summary>
    public TextSpan SentenceAt(int position)
    {
        var index = SentenceIndexAt(position);
        return index >= 0 && Sentences[index].Contains(position) ? Sentences[index] : new TextSpan(position, 0);
    }

    /// <summary>The number of the last sentence that starts at or before the position; -1 where there is none.</summary>
    public int SentenceIndexAt(int position)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Start <= position)
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

    private static bool StandsBetweenDigits(string original, int at, char before)
    {
        if (!char.IsAsciiDigit(before))
        {
            return false;
        }

        // Only the next character is looked at: a run of blanks is kept by its last one, and the scan stays linear.
        return at + 1 < original.Length && char.IsAsciiDigit(CharacterFold.Of(original[at + 1]));
    }
}
