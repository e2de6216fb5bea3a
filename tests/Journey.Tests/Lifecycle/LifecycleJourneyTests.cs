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
        await Journey.Run(document, killBetween, output);
        Journey.Steps.Count.ShouldBeGreaterThan(30);
    }
}
