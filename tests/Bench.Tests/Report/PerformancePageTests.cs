using Workflow.Bench.Report;

namespace Workflow.Bench.Tests.Report;

public sealed class PerformancePageTests
{
    private static readonly Machine Machine = new() { Processor = "Invented 9", Cores = 8, MemoryGigabytes = 31.5, System = "Debian 12", DotNet = "10.0", PostgreSql = "15.1" };

    [Fact]
    public void Render_WhenALimitIsMet_ShowsFigureSpreadAndLimit() =>
        Page(Growth(1.214)).ShouldContain("| reports active | 1.214 | 1.1 to 1.5 | ≤ 1.3 | met |");

    [Fact]
    public void Render_WhenALimitIsMissed_SaysSoInTheTableAndAtTheHead()
    {
        var page = Page(Growth(1.31));

        page.ShouldContain("| ≤ 1.3 | **missed** |");
        page.ShouldContain("未达标 1 项");
        page.ShouldContain("未达标：存量增长 `growth`。");
    }

    [Fact]
    public void Render_WhenAFigureIsAbsent_SaysNotMeasured() =>
        Page(Growth(1.2) with { Figures = new Dictionary<string, double>() }).ShouldContain("| reports active | – |  | ≤ 1.3 | **not measured** |");

    [Fact]
    public void Render_WhenACommandWasNotRun_SaysSoAndCountsItsLimits()
    {
        var page = PerformancePage.Render([Chapter()], new Dictionary<string, Measurement>());

        page.ShouldContain("Not measured.");
        page.ShouldContain("未测 1 项。未测：存量增长 `growth`。");
    }

    [Fact]
    public void Render_WhenTheRunWasShort_SaysThatItIsNoResult()
    {
        var page = Page(Growth(1.2) with { Options = ["--large", "20000"] });

        page.ShouldContain("-- growth --large 20000`");
        page.ShouldContain("**short form: it shows that the command runs, its figures are no result**");
        page.ShouldContain("短程试跑");
    }

    [Fact]
    public void Render_WhenTheCommandFailed_ShowsItsExitCode() => Page(Growth(1.2) with { ExitCode = 1 }).ShouldContain("**The command ended with 1.**");

    [Fact]
    public void Render_ForAnyMeasurement_NamesMachineDateCommandAndDetails()
    {
        var page = Page(Growth(1.2));

        page.ShouldContain("| processor | Invented 9 |\n| cores | 8 |\n| memory | 31.5 GB |\n| system | Debian 12 |\n| .NET | 10.0 |\n| PostgreSQL | 15.1 |");
        page.ShouldContain("Measured 2026-11-20.");
        page.ShouldContain("`dotnet run -c Release --project bench -- growth`");
        page.ShouldContain("```\nReports active: 300 to 400\n```");
    }

    [Fact]
    public void Count_OfMeasurements_TellsMetMissedAndNotMeasured() =>
        PerformancePage.Count([Chapter(), Chapter() with { Command = "other" }], new Dictionary<string, Measurement> { ["growth"] = Growth(2) })
            .ShouldBe(new Dictionary<string, double> { ["limits_met"] = 0, ["limits_missed"] = 1, ["limits_not_measured"] = 1 });

    [Fact]
    public void Read_OfWrittenResults_RendersTheSamePage()
    {
        var file = new FileInfo(Path.Combine(Path.GetTempPath(), $"results-{Guid.NewGuid():N}.json"));
        try
        {
            var measurements = new Dictionary<string, Measurement> { ["growth"] = Growth(1.2) };
            Results.Write(file, measurements);
            file.Refresh();

            PerformancePage.Render([Chapter()], Results.Read(file)).ShouldBe(PerformancePage.Render([Chapter()], measurements));
        }
        finally
        {
            file.Delete();
        }
    }

    private static string Page(Measurement measurement) => PerformancePage.Render([Chapter()], new Dictionary<string, Measurement> { [measurement.Command] = measurement });

    private static Chapter Chapter() => new()
    {
        Command = "growth",
        Title = "Growth",
        TitleZh = "存量增长",
        How = "Twice.",
        QuickOptions = [],
        Figures = [new Figure("growth", "reports active", Limit.AtMost(1.3)), new Figure("growth_wall", "wall")],
    };

    private static Measurement Growth(double figure) => new()
    {
        Command = "growth",
        Options = [],
        At = new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero),
        ExitCode = 0,
        Machine = Machine,
        Figures = new Dictionary<string, double> { ["growth"] = figure, ["growth_min"] = 1.1, ["growth_max"] = 1.5 },
        Details = ["Reports active: 300 to 400"],
    };
}
