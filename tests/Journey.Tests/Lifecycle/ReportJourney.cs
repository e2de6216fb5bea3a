using System.Diagnostics;
using Workflow.Journey.Tests.Driving;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>The whole way of a report, from an empty store to its second revision.</summary>
internal static class ReportJourney
{
    public static IReadOnlyList<JourneyStep> Steps { get; } = [.. SetUpSteps.All, .. DraftSteps.All, .. ReviewSteps.All, .. PublicationSteps.All];

    /// <param name="killBetween">Kill the process behind every step, start it on the same data, and compare what it knows with what it had acknowledged.</param>
    public static async Task Run(JourneyDocument document, bool killBetween, ITestOutputHelper output)
    {
        var since = Stopwatch.GetTimestamp();
        await using var product = await Product.Start();
        var world = new JourneyWorld(product, document);
        var starts = new List<TimeSpan>();
        foreach (var step in Steps)
        {
            await Take(step, world);
            if (killBetween)
            {
                await KillBehind(step, world);
                starts.Add(product.Server.ReadyAfter);
            }
        }

        output.WriteLine($"{Steps.Count} steps in {Stopwatch.GetElapsedTime(since).TotalSeconds:F1} s");
        if (killBetween)
        {
            output.WriteLine($"{starts.Count} kills; ready again after {starts.Min().TotalSeconds:F2} to {starts.Max().TotalSeconds:F2} s");
        }
    }

    private static async Task Take(JourneyStep step, JourneyWorld world)
    {
        try
        {
            await step.Act(world);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"The journey ended at “{step.Name}”: {exception.Message}", exception);
        }
    }

    private static async Task KillBehind(JourneyStep step, JourneyWorld world)
    {
        var before = step.Settles ? await Witness.Look(world) : null;
        await world.Product.Kill();
        await world.Product.Restart();
        if (before is not null)
        {
            (await Witness.Look(world)).ShouldBe(before, $"the product forgot something when it was killed behind “{step.Name}”");
        }

        if (world.Acknowledged is var (who, report))
        {
            JsonReading.Ordered((await world.As(who).GetOk(world.ReportPath)).Text)
                .ShouldBe(JsonReading.Ordered(JsonReading.Without(report, "read")), $"the report is not the one that was acknowledged before the kill behind “{step.Name}”");
        }
    }
}
