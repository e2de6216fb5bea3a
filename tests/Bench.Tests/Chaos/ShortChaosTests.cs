using Workflow.Bench.Chaos;
using Xunit.Abstractions;

namespace Workflow.Bench.Tests.Chaos;

public sealed class ShortChaosTests(ITestOutputHelper output)
{
    /// <remarks>The long form is <c>bench -- chaos</c>.</remarks>
    [Fact]
    public async Task Run_ForSomeSecondsOfEveryFault_KeepsWhatWasAcknowledged()
    {
        var report = await ChaosRun.Of(ChaosPlan.Short, output.WriteLine, CancellationToken.None);

        var figures = report.Figures;
        output.WriteLine(string.Join('\n', figures.Select(figure => $"{figure.Key} {figure.Value}")));
        foreach (var fault in new[] { "kills", "database_kills", "connections_cut", "commits_without_answer" })
        {
            figures[fault].ShouldBeGreaterThan(0, $"{fault}: the run was no test");
        }

        figures["acknowledged"].ShouldBeGreaterThan(20, "the run was no test");
        report.Violations.Select(violation => violation.ToString()).ShouldBeEmpty();
        report.Broken.ShouldBe(0, "answers outside of the contract");
    }
}
