using System.Net;
using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Writes;

/// <summary>One client that counts upwards in a cell of its own, in one report after the other, until nobody answers.</summary>
internal sealed class Writer(Caller caller, string cell, IReadOnlyList<string> reports)
{
    private readonly Dictionary<string, long> acknowledged = reports.ToDictionary(report => report, _ => 0L);
    private readonly Dictionary<string, long> versions = reports.ToDictionary(report => report, _ => 0L);

    public string Cell => cell;

    /// <summary>The request that was under way when the process died.</summary>
    public (string Report, long Number)? Unanswered { get; private set; }

    /// <summary>The number that the product has confirmed for this client's cell.</summary>
    public long Acknowledged(string report) => acknowledged[report];

    /// <summary>The version of the report that came with it.</summary>
    public long Version(string report) => versions[report];

    /// <param name="acknowledgedOne">Told of each confirmed write.</param>
    public async Task WriteUntilKilled(Random random, Action acknowledgedOne)
    {
        for (; ; )
        {
            var report = reports[random.Next(reports.Count)];
            Unanswered = (report, acknowledged[report] + 1);
            try
            {
                await Write();
            }
            catch (HttpRequestException)
            {
                return;
            }

            acknowledgedOne();
        }
    }

    /// <summary>Sends the unanswered request once more under its own key, as a client does that was cut off.</summary>
    public Task Repeat() => Unanswered is null ? Task.CompletedTask : Write();

    private async Task Write()
    {
        var (report, number) = Unanswered!.Value;
        var answer = await caller.Patch($"{report}/content", new { cells = new Dictionary<string, long> { [cell] = number } }, $"{report} {cell} {number}");
        var written = answer.Expect(HttpStatusCode.OK).Json;
        ((long?)written["content"]!["cells"]![cell]).ShouldBe(number, "the answer shows another number than was written");
        acknowledged[report] = number;
        versions[report] = Math.Max(versions[report], (long)written["version"]!);
        Unanswered = null;
    }
}
