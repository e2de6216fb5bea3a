namespace Workflow.Documents.Headings;

/// <summary>A line that may be the heading of a section.</summary>
/// <param name="Text">The heading as written.</param>
/// <param name="Rest">What stands behind the heading on the same line; empty as a rule.</param>
/// <param name="Weight">How much speaks for it: its number, its wording.</param>
/// <param name="How">How it was recognised, where it is not written as the form has it.</param>
/// <param name="Lines">Over how many lines the heading is written.</param>
internal sealed record HeadingCandidate(string Section, string Text, string Rest, int Weight, int Lines = 1, Inference? How = null)
{
    public int Number => SectionWording.Number(Section);
}
