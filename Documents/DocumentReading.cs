using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Documents;

/// <summary>The outcome of reading a document: its content, or why there is none.</summary>
public abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    public sealed record Read(ReportContent Content, ReadSummary Summary) : DocumentReading;

    /// <param name="Code"><c>import.empty</c>, <c>import.notAReport</c>, <c>import.unreadable</c> or <c>import.tooLarge</c>.</param>
    /// <param name="Detail">What was wrong and what to do next.</param>
    public sealed record Refused(string Code, LocalizedText Detail) : DocumentReading;
}
