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
            : Read(text, ReportAssembler.Assemble(TextBlocks.Read(text), target), target);
    }

    /// <summary>Where a table has its heading but no cells, the space between words is looked at as well; whatever finds more counts.</summary>
    private static DocumentReading Read(string text, DocumentReading byCells, ReadTarget target)
    {
        if (byCells is DocumentReading.Read { Content.Source.UnreadTables.Count: 0 } or DocumentReading.Refused { Code: not "import.notAReport" })
        {
            return byCells;
        }

        var bySpace = ReportAssembler.Assemble(SpacedBlocks.Read(text), target, Inference.ColumnsBySpacing);
        return Cells(bySpace) > Cells(byCells) ? bySpace : byCells;
    }

    private static int Cells(DocumentReading reading) => reading is DocumentReading.Read read ? read.Summary.Cells : 0;
}
