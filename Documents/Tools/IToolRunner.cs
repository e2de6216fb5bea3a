namespace Workflow.Documents.Tools;

/// <summary>Runs a program of the machine over one document. The one place of this project that has effects.</summary>
public interface IToolRunner
{
    /// <summary>Never throws for what the tool does; blocks until it ends or its time is over.</summary>
    ToolRun Run(ToolCall call, ReadOnlyMemory<byte> input);
}
