using System.Text;
using Workflow.Documents.Tools;

namespace Workflow.Documents.Tests.Tools;

public class ProcessToolRunnerTests
{
    [Fact]
    public void Run_WhenTheProgramIsNotThere_SaysSo() => Run("no-such-program-at-all", "in").ShouldBeOfType<ToolRun.Missing>();

    [Fact]
    public void Run_WhenTheProgramWritesItsOutput_GivesItAndDeletesTheFolder()
    {
        string? seen = null;
        var call = Call("cp", folder =>
        {
            seen = folder;
            return ["--", "in", "out"];
        });
        ProcessToolRunner.Instance.Run(call, Encoding.UTF8.GetBytes("文字")).ShouldBeOfType<ToolRun.Made>().Output.ShouldBe(Encoding.UTF8.GetBytes("文字"));
        Directory.Exists(seen.ShouldNotBeNull()).ShouldBeFalse();
    }

    [Fact]
    public void Run_WhenAnArgumentLooksLikeACommand_IsNoShell()
    {
        Run("cp", "in; touch out").ShouldBeOfType<ToolRun.Failed>();
        Run("true").ShouldBeOfType<ToolRun.Failed>("a program that writes nothing has not converted anything");
    }

    [Fact]
    public void Run_WhenTheProgramDoesNotEnd_StopsItAndDeletesTheFolder()
    {
        string? seen = null;
        var call = Call("sleep", folder =>
        {
            seen = folder;
            return ["1000"];
        }) with { Limit = TimeSpan.FromMilliseconds(50) };
        ProcessToolRunner.Instance.Run(call, new byte[1]).ShouldBeOfType<ToolRun.TimedOut>();
        Directory.Exists(seen.ShouldNotBeNull()).ShouldBeFalse();
    }

    private static ToolRun Run(string tool, params string[] arguments) => ProcessToolRunner.Instance.Run(Call(tool, _ => arguments), new byte[1]);

    private static ToolCall Call(string tool, Func<string, IReadOnlyList<string>> arguments) => new(tool, "package", "in", "out", arguments, TimeSpan.FromSeconds(20));
}
