using Workflow.Documents.Tools;

namespace Workflow.Documents.Tests.Tools;

/// <summary>Answers every call with the same outcome and remembers the last.</summary>
internal sealed class ScriptedTools(ToolRun outcome) : IToolRunner
{
    public ToolCall? Last { get; private set; }

    public ToolRun Run(ToolCall call, ReadOnlyMemory<byte> input)
    {
        Last = call;
        return outcome;
    }
}
