using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Report;

internal static class ReportCommand
{
    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = "Short forms: shows that everything runs, and writes that the figures are no result." };
        var only = new Option<string[]>("--only") { Description = "Measures these commands alone; the others are shown as last measured.", AllowMultipleArgumentsPerToken = true };
        only.AcceptOnlyFromAmong([.. Chapters.All.Select(chapter => chapter.Command)]);
        var render = new Option<bool>("--render") { Description = "Measures nothing; writes the page again from the results." };
        var results = new Option<FileInfo>("--results") { Description = "Where the latest results are kept.", DefaultValueFactory = _ => new FileInfo("docs/performance.json") };
        var page = new Option<FileInfo>("--page") { Description = "The page that is written.", DefaultValueFactory = _ => new FileInfo("docs/performance.md") };
        var command = new Command("report", "Runs all the other commands and writes docs/performance.md.") { quick, only, render, results, page };
        command.SetAction((parsed, cancel) => Run(
            parsed.GetValue(render) ? [] : parsed.GetValue(only) is { Length: > 0 } some ? [.. Chapters.All.Where(chapter => some.Contains(chapter.Command))] : Chapters.All,
            parsed.GetValue(quick),
            parsed.GetValue(results)!,
            parsed.GetValue(page)!,
            cancel));
        return command;
    }

    private static async Task<int> Run(IReadOnlyList<Chapter> chapters, bool quick, FileInfo results, FileInfo page, CancellationToken cancel)
    {
        var measurements = new Dictionary<string, Measurement>(Results.Read(results));
        var machine = chapters.Count == 0 ? null : await Machine.Read();
        foreach (var chapter in chapters)
        {
            measurements[chapter.Command] = await ChildRun.Of(chapter, quick ? chapter.QuickOptions : [], machine!, cancel);
            // After each, so that nothing measured is lost when a later one fails.
            Results.Write(results, measurements);
        }

        await File.WriteAllTextAsync(page.FullName, PerformancePage.Render(Chapters.All, measurements), cancel);
        var failed = chapters.Where(chapter => measurements[chapter.Command] is { ExitCode: not 0 } or { Figures.Count: 0 }).Select(chapter => chapter.Command).ToList();
        Console.WriteLine(failed.Count == 0 ? $"Written: {page.Name}" : $"Written: {page.Name}. Not well ended: {string.Join(", ", failed)}");
        ResultLine.Write(PerformancePage.Count(Chapters.All, measurements));
        return failed.Count == 0 ? 0 : 1;
    }
}
