using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Word;

/// <summary>The blocks of one place of a document (its body, a cell, a text box) while they are read.</summary>
internal sealed class WordFlow
{
    private readonly List<Block> blocks = [];
    private string unfinished = "";

    public void Add(IEnumerable<Block> more)
    {
        Finish();
        blocks.AddRange(more);
    }

    /// <param name="isJoined">The mark at the paragraph's end was struck out, so that the next paragraph continues it.</param>
    public void AddParagraph(string text, bool isHeading, bool isJoined)
    {
        unfinished += text;
        if (isJoined)
        {
            return;
        }

        var lines = TextHygiene.Clean(unfinished);
        unfinished = "";
        if (!lines.Contains('\n', StringComparison.Ordinal))
        {
            blocks.Add(new Block.Line(TextHygiene.Line(lines), isHeading));
            return;
        }

        blocks.AddRange(lines.Split('\n').Select(line => new Block.Line(TextHygiene.Line(line), isHeading)));
    }

    public IReadOnlyList<Block> End()
    {
        Finish();
        return blocks;
    }

    private void Finish()
    {
        if (unfinished.Length > 0)
        {
            AddParagraph("", isHeading: false, isJoined: false);
        }
    }
}
