namespace Workflow.Documents.Headings;

/// <param name="Block">The block of the document at which the heading begins.</param>
internal sealed record PlacedHeading(int Block, HeadingCandidate Heading)
{
    /// <summary>The first block behind the heading.</summary>
    public int Next => Block + Heading.Lines;
}
