using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Lifecycle;

public sealed class LifecycleJourneyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Journey_WhenKilledBehindEveryStepOrNot_EndsWithTwoRevisions(bool killBetween)
    {
        var document = OwnDocument.Read();
        await ReportJourney.Run(document, killBetween, output);
        ReportJourney.Steps.Count.ShouldBeGreaterThan(30);
    }
}
