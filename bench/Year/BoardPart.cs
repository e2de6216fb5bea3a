using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workflow.Bench.Support;
using Workflow.Driving;

namespace Workflow.Bench.Year;

/// <summary>Boards over HTTP, as a coordinator's page asks for them.</summary>
internal static class BoardPart
{
    private const int Year = 2025;
    private const int Reads = 60;

    /// <summary>Until the code that all of it runs through is compiled for good, as it is in a process that has served for a while.</summary>
    private const int WarmUps = 90;
    private const string Password = "bench-admin-7";

    public static async Task Measure(YearWorld world, YearPlan plan, Dictionary<string, double> figures, CancellationToken cancel)
    {
        await world.AddReports(Year, plan.Reports);
        figures["year_reports"] = plan.Reports;
        await using var server = await ServerProcess.Start(world.Database, Password, "--Workflow:Jobs:Recurring=false");
        using var http = new HttpClient { BaseAddress = server.Address };
        using var signIn = await http.PostAsJsonAsync("/api/v1/sessions", new { user = "admin", password = Password }, cancel);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)(await signIn.Content.ReadFromJsonAsync<JsonNode>(cancel))!["token"]);
        figures["board_100_ms"] = await Board(http, YearWorld.SmallTenant, 100, cancel);
        figures["board_5000_ms"] = await Board(http, YearWorld.LargeTenant, 5_000, cancel);
    }

    /// <returns>The median of the reads after those that warm up, in milliseconds.</returns>
    private static async Task<double> Board(HttpClient http, string tenant, int agencies, CancellationToken cancel)
    {
        var times = new List<double>();
        for (var read = 0; read < WarmUps + Reads; read++)
        {
            var began = Stopwatch.GetTimestamp();
            var text = await http.GetStringAsync($"/api/v1/tenants/{tenant}/cycles/{Year}/board", cancel);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (read == 0 && JsonNode.Parse(text)!["items"]!.AsArray().Count is var rows && rows != agencies)
            {
                throw new InvalidOperationException($"The board of {tenant} has {rows} rows instead of {agencies}.");
            }
        }

        var median = Median.Of(times.Skip(WarmUps));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The board of {agencies:N0} agencies: {median:N1} ms"));
        return median;
    }
}
