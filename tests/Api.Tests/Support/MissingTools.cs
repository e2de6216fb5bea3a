using Workflow.Documents.Tools;

namespace Workflow.Api.Tests.Support;

/// <summary>A machine without the programs that some documents take, whatever this one has.</summary>
internal sealed class MissingTools : IToolRunner
{
    public ToolRun Run(ToolCall call, ReadOnlyMemory<byte> input) => new ToolRun.Missing();
}
