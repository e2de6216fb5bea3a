using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks;

public sealed class SoundReportTests
{
    public static TheoryData<int> Years => [2019, 2020, 2022];

    [Theory]
    [MemberData(nameof(Years))]
    public void Check_WhenReportIsSound_FindsNothing(int year) =>
        Report(year).Check().Select(finding => $"{finding.Code}: {finding.Quote}").ShouldBeEmpty();

    [Fact]
    public void Check_WhenReportIsSoundAgainstASoundLastYear_FindsNothing()
    {
        var lastYear = InventedReport.Of2019.WithCell("requests.carriedOut.natural", 1).WithCell("requests.carriedOut.total", 1);

        InventedReport.Of2020.WithLastYear(lastYear).Check().ShouldBeEmpty();
    }

    private static InventedReport Report(int year) => year switch
    {
        2019 => InventedReport.Of2019,
        2020 => InventedReport.Of2020,
        _ => InventedReport.Of2022,
    };
}
