using System.Globalization;
using System.Text;

namespace Workflow.Bench.Report;

/// <summary>The page <c>docs/performance.md</c>, from measurements alone.</summary>
internal static class PerformancePage
{
    private const string Bench = "dotnet run -c Release --project bench --";

    /// <param name="measurements">By command; a chapter without one says so.</param>
    public static string Render(IReadOnlyList<Chapter> chapters, IReadOnlyDictionary<string, Measurement> measurements)
    {
        var page = new StringBuilder();
        page.Append("# Performance\n\n");
        Summary(page, chapters, measurements);
        page.Append(CultureInfo.InvariantCulture, $"Written by `{Bench} report`; measured figures, nothing by hand. A limit that is missed is shown as missed.\n\n");
        Machines(page, measurements.Values);
        foreach (var chapter in chapters)
        {
            Write(page, chapter, measurements.GetValueOrDefault(chapter.Command));
        }

        return page.ToString();
    }

    /// <summary>How many limits are met, missed and not measured.</summary>
    public static IReadOnlyDictionary<string, double> Count(IReadOnlyList<Chapter> chapters, IReadOnlyDictionary<string, Measurement> measurements)
    {
        var limits = Limits(chapters, measurements).ToLookup(limit => limit.Verdict);
        return new Dictionary<string, double>
        {
            ["limits_met"] = limits[Verdict.Met].Count(),
            ["limits_missed"] = limits[Verdict.Missed].Count(),
            ["limits_not_measured"] = limits[Verdict.NotMeasured].Count(),
        };
    }

    private static void Summary(StringBuilder page, IReadOnlyList<Chapter> chapters, IReadOnlyDictionary<string, Measurement> measurements)
    {
        var limits = Limits(chapters, measurements);
        page.Append(CultureInfo.InvariantCulture, $"**摘要**　本页由 `bench report` 自动生成，数字均为实测。共 {limits.Count} 项限值：达标 {Of(Verdict.Met)} 项，未达标 {Of(Verdict.Missed)} 项，未测 {Of(Verdict.NotMeasured)} 项。");
        foreach (var (verdict, name) in new[] { (Verdict.Missed, "未达标"), (Verdict.NotMeasured, "未测") })
        {
            var some = limits.Where(limit => limit.Verdict == verdict).Select(limit => $"{limit.TitleZh} `{limit.Name}`").ToList();
            page.Append(some.Count == 0 ? "" : $"{name}：{string.Join('、', some)}。");
        }

        page.Append(measurements.Values.Any(measurement => measurement.IsQuick) ? "其中有短程试跑，只说明能跑通，不作为结论。\n\n" : "\n\n");

        int Of(Verdict verdict) => limits.Count(limit => limit.Verdict == verdict);
    }

    private static void Machines(StringBuilder page, IEnumerable<Measurement> measurements)
    {
        foreach (var group in measurements.GroupBy(measurement => measurement.Machine))
        {
            page.Append(CultureInfo.InvariantCulture, $"| machine | {string.Join(", ", group.Select(measurement => measurement.Command))} |\n| --- | --- |\n");
            foreach (var (what, value) in group.Key.Facts())
            {
                page.Append(CultureInfo.InvariantCulture, $"| {what} | {value} |\n");
            }

            page.Append('\n');
        }
    }

    private static void Write(StringBuilder page, Chapter chapter, Measurement? measurement)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {chapter.Title}\n\n{chapter.How}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"`{string.Join(' ', [Bench, chapter.Command, .. measurement?.Options ?? []])}`\n\n");
        if (measurement is null)
        {
            page.Append("Not measured.\n\n");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"Measured {measurement.At:yyyy-MM-dd}");
        page.Append(measurement.IsQuick ? ", **short form: it shows that the command runs, its figures are no result**" : "");
        page.Append(measurement.ExitCode == 0 ? ".\n\n" : $". **The command ended with {measurement.ExitCode.ToString(CultureInfo.InvariantCulture)}.**\n\n");
        page.Append("| figure | measured | spread | limit | |\n| --- | --- | --- | --- | --- |\n");
        foreach (var figure in chapter.Figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {figure.What} | {Measured(figure.Name, measurement)} | {Spread(figure.Name, measurement)} | {Bound(figure.Limit)} | {Word(Judge(figure, measurement))} |\n");
        }

        page.Append('\n');
        if (measurement.Details.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"```\n{string.Join('\n', measurement.Details)}\n```\n\n");
        }
    }

    private static IReadOnlyList<(string TitleZh, string Name, Verdict Verdict)> Limits(IReadOnlyList<Chapter> chapters, IReadOnlyDictionary<string, Measurement> measurements) =>
    [
        .. from chapter in chapters
           from figure in chapter.Figures
           where figure.Limit is not null
           select (chapter.TitleZh, figure.Name, Judge(figure, measurements.GetValueOrDefault(chapter.Command))),
    ];

    private static Verdict Judge(Figure figure, Measurement? measurement) => figure.Limit is null
        ? Verdict.NoLimit
        : measurement is null || !measurement.Figures.TryGetValue(figure.Name, out var measured) ? Verdict.NotMeasured : figure.Limit.IsMetBy(measured) ? Verdict.Met : Verdict.Missed;

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "**missed**",
        Verdict.NotMeasured => "**not measured**",
        _ => "",
    };

    private static string Bound(Limit? limit) => limit is null ? "" : $"{(limit.IsLeast ? "≥" : "≤")} {Number(limit.Bound)}";

    private static string Measured(string name, Measurement measurement) => measurement.Figures.TryGetValue(name, out var figure) ? Number(figure) : "–";

    private static string Spread(string name, Measurement measurement) =>
        measurement.Figures.TryGetValue($"{name}_min", out var least) && measurement.Figures.TryGetValue($"{name}_max", out var most) ? $"{Number(least)} to {Number(most)}" : "";

    private static string Number(double figure) => figure.ToString(Math.Abs(figure) >= 100 || figure == Math.Floor(figure) ? "N0" : "0.0##", CultureInfo.InvariantCulture);
}
