using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class OperationLogSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private IOperationLog Log => fixture.Get<IOperationLog>();

    [Fact]
    public async Task Find_ForSevenDaysOfSweeps_AnswersWhatWasDone()
    {
        var done = await Write("kept", 0);

        fixture.Time.Advance(TimeSpan.FromDays(7));
        await fixture.Get<IHousekeeping>().Sweep();
        (await Log.Committed("qianzi", Id("kept"))).ShouldBe(done);

        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        await fixture.Get<IHousekeeping>().Sweep();
        (await Log.Committed("qianzi", Id("kept"))).ShouldBeNull();
    }

    [Fact]
    public async Task Find_AfterLaterWrites_HasTheRecordAsTheOperationLeftIt()
    {
        await Write("first", 0, Rows.Stored("第一稿"));
        await Write("second", 1, Rows.Stored("第二稿"));

        var found = (await Log.Find<AgencyProfile>("qianzi", Id("first"), key.GrainKey)).ShouldNotBeNull();
        found.Version.ShouldBe(1);
        found.Record.ShouldNotBeNull().Name.ShouldBe("第一稿");
    }

    [Fact]
    public async Task Find_ForAnotherGrain_HasNoRecord()
    {
        await Write("elsewhere", 0);

        (await Log.Find<AgencyProfile>("qianzi", Id("elsewhere"), "agency/other/one")).ShouldNotBeNull().Record.ShouldBeNull();
    }

    [Fact]
    public async Task Find_WhenAnotherPersonUsedTheId_IsNull()
    {
        await Write("mine", 0);

        (await Log.Committed("tianbao", Id("mine"))).ShouldBeNull();
    }

    [Fact]
    public async Task Write_WhenTheIdIsSweptAway_TakesItsPlace()
    {
        await Write("again", 0);
        fixture.Time.Advance(TimeSpan.FromDays(8));
        await fixture.Get<IHousekeeping>().Sweep();
        var second = await Write("again", 1);

        (await Log.Committed("qianzi", Id("again"))).ShouldBe(second);
    }

    private string Id(string name) => $"{key.Tenant}-{name}";

    private async Task<OperationResult> Write(string id, long expected, string payload = "{}")
    {
        var result = Rows.Operation(Id(id), key.GrainKey, fixture.Time.GetUtcNow());
        (await fixture.Get<IGrainTable>().Write(Rows.Address(key), expected, payload, Rows.Effects(key, expected + 1, operation: result))).ShouldBe(expected + 1);
        return result;
    }
}
