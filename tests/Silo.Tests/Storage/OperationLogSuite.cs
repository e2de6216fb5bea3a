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
    public async Task Find_ForSevenDays_AnswersWhatWasDone()
    {
        var done = await Write("kept", 0);

        fixture.Time.Advance(TimeSpan.FromDays(7));
        (await Log.Find("qianzi", Id("kept"))).ShouldBe(done);

        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await Log.Find("qianzi", Id("kept"))).ShouldBeNull();
    }

    [Fact]
    public async Task Find_WhenAnotherPersonUsedTheId_IsNull()
    {
        await Write("mine", 0);

        (await Log.Find("tianbao", Id("mine"))).ShouldBeNull();
    }

    [Fact]
    public async Task Write_WhenTheIdIsPastItsTime_TakesItsPlace()
    {
        await Write("again", 0);
        fixture.Time.Advance(TimeSpan.FromDays(8));
        var second = await Write("again", 1);

        (await Log.Find("qianzi", Id("again"))).ShouldBe(second);
    }

    private string Id(string name) => $"{key.Tenant}-{name}";

    private async Task<OperationResult> Write(string id, long expected)
    {
        var result = Rows.Operation(Id(id), key.GrainKey, fixture.Time.GetUtcNow());
        (await fixture.Get<IGrainTable>().Write(Rows.Address(key), expected, "{}", Rows.Effects(key, expected + 1, operation: result))).ShouldBe(expected + 1);
        return result;
    }
}
