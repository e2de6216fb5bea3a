using System.Text;
using Workflow.Documents.Tools;

namespace Workflow.Documents.Tests.Tools;

/// <summary>Answers as the tools that read a PDF do: with its words, its drawn lines, and its bare text.</summary>
internal sealed class PdfTools(string words, string rules, string text = "") : IToolRunner
{
    public ToolRun Run(ToolCall call, ReadOnlyMemory<byte> input) => new ToolRun.Made(Encoding.UTF8.GetBytes(
        call.Tool == "pdftocairo" ? rules : call.Arguments("").Contains("-bbox") ? words : text));
}
