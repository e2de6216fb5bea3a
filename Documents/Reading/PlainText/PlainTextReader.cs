namespace Workflow.Documents.Reading.PlainText;

/// <summary>Reads plain text, after a look at what it would cost.</summary>
internal static class PlainTextReader
{
    public static DocumentReading Read(string text, ReadTarget target)
    {
        var (tabs, lines) = (0, 0);
        foreach (var character in text)
        {
            tabs += character == '\t' ? 1 : 0;
            lines += character is '\n' or '\r' ? 1 : 0;
        }

        // Every cell of a plain text is led by a tab.
        return tabs > Limits.GridCells ? Refusals.TooManyCells
            : lines > Limits.Lines ? Refusals.TooManyLines
            : ReportAssembler.Assemble(TextBlocks.Read(text), target);
    }
}
