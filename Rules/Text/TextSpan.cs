namespace Workflow.Rules.Text;

/// <summary>A stretch of a <see cref="FoldedText"/>, in positions of its folded form.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(int position) => position >= Start && position < End;
}
