using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class ReceiptSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    [Fact]
    public async Task FindReceipt_OfASubmission_NamesTheReport()
    {
        var entry = await Write(ReportTrigger.Submit);
        var receipt = (await fixture.Get<IReportIndex>().FindReceipt(entry.Hash)).ShouldNotBeNull();

        receipt.Key.ShouldBe(key);
        receipt.Entry.ShouldBe(entry);
    }

    [Fact]
    public async Task FindReceipt_OfAnyOtherTransition_IsNull() =>
        (await fixture.Get<IReportIndex>().FindReceipt((await Write(ReportTrigger.Return)).Hash)).ShouldBeNull();

    [Fact]
    public async Task FindReceipt_OfNothing_IsNull() => (await fixture.Get<IReportIndex>().FindReceipt(new string('f', 64))).ShouldBeNull();

    private async Task<HistoryEntry> Write(ReportTrigger trigger)
    {
        var entry = Rows.Entry(1, key.Tenant + "-hash", trigger);
        await fixture.Get<IGrainTable>().Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, entry: entry));
        return entry;
    }
}
