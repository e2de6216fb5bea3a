using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class SubmittedContentsSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    [Fact]
    public async Task Hashes_WhenAnAgencyWentThroughSeveralMoves_IsTheContentOfTheLast()
    {
        await Write(key, 1, "first");
        await Write(key, 2, "second");
        await Write(key with { Agency = "shuili" }, 1, "other");
        await Write(key with { Year = 2029 }, 1, "earlier");
        await Write(key with { Tenant = Rows.NewTenant() }, 1, "elsewhere");

        var hashes = await fixture.Get<ISubmittedContents>().Hashes(key.Tenant, key.Year);

        hashes.ShouldBe(new Dictionary<string, string> { ["nongye"] = "second", ["shuili"] = "other" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Hashes_WhenNobodySubmitted_AreNone() =>
        (await fixture.Get<ISubmittedContents>().Hashes(Rows.NewTenant(), 2030)).ShouldBeEmpty();

    private async Task Write(ReportKey report, int number, string contentHash)
    {
        var entry = Rows.Entry(number, $"{report.Tenant}-{report.Agency}-{report.Year}-{number}") with { ContentHash = contentHash };
        (await fixture.Get<IGrainTable>().Write(Rows.Address(report), number - 1, "{}", Rows.Effects(report, number, entry: entry))).ShouldBe(number);
    }
}
