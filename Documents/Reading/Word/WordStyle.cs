namespace Workflow.Documents.Reading.Word;

/// <summary>What a paragraph style adds to its paragraphs.</summary>
/// <param name="OutlineLevel">0 for a first heading; null for ordinary text.</param>
/// <param name="List">The numbered list that the style belongs to; 0 for none.</param>
internal sealed record WordStyle(int? OutlineLevel, string? List, int Level)
{
    public static WordStyle Plain { get; } = new(null, null, 0);
}
