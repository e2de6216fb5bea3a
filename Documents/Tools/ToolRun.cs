namespace Workflow.Documents.Tools;

/// <summary>What became of a tool's run.</summary>
public abstract record ToolRun
{
    private ToolRun()
    {
    }

    public sealed record Made(byte[] Output) : ToolRun;

    /// <summary>The program is not on the search path.</summary>
    public sealed record Missing : ToolRun;

    /// <summary>It ended without writing its output, or wrote more than a document may hold.</summary>
    public sealed record Failed : ToolRun;

    public sealed record TimedOut : ToolRun;
}
