using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Engine;

/// <summary>The text of one section, folded once for all checks.</summary>
internal sealed class SectionText(string section, string original)
{
    private IReadOnlyList<CountedThing>? counted;

    public string Section { get; } = section;

    public FoldedText Text { get; } = FoldedText.Of(original);

    public string Folded => Text.Folded;

    public IReadOnlyList<CountedThing> Counted => counted ??= CountedThings.In(Folded);

    public bool IsBlank => Folded.AsSpan().Trim('\n').IsEmpty;

    /// <summary>A finding at the words of the span.</summary>
    public Finding Quoted(Finding finding, TextSpan span) => finding with { Section = Section, Quote = Text.Quote(span) };
}
