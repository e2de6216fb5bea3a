using Workflow.Journey.Tests.Lifecycle;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Samples;

[Trait("Category", "Samples")]
public sealed class SampleJourneyTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Journey_WhenReportIsRealAndKilledBehindEveryStep_EndsWithTwoRevisions()
    {
        var sample = Sample.All.Single(sample => sample.Number == "001");
        var document = new JourneyDocument
        {
            AgencyName = sample.AgencyName,
            AgencyKind = sample.AgencyKind,
            Year = sample.Year,
            Text = sample.Read(),
            Refusal = "report.unexplainedWarnings",
            Blocking = ["text.parts"],
        };
        await ReportJourney.Run(document, killBetween: true, output);
        document.Blocking.ShouldNotBeEmpty();
    }
}
