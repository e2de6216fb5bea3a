using System.Buffers;

namespace Workflow.Rules.Text;

/// <summary>Cuts a folded text into sentences, once and in one pass.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。!?;\n");

    public static List<TextSpan> Split(string folded)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        while (start < folded.Length)
        {
            var length = folded.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
            {
                length = folded.Length - start;
            }

            if (length > 0)
            {
                sentences.Add(new TextSpan(start, length));
            }

            start += length + 1;
        }

        return sentences;
    }
}
