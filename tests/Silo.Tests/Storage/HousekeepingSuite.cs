using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class HousekeepingSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    private IContentStore Contents => fixture.Get<IContentStore>();

    private IHousekeeping Housekeeping => fixture.Get<IHousekeeping>();

    [Fact]
    public async Task Sweep_AfterADay_TakesOnlyContentsThatNoReportOfTheTenantNames()
    {
        var named = await Contents.Put(key.Tenant, "被引用的内容"u8.ToArray());
        var unnamed = await Contents.Put(key.Tenant, "无人引用的内容"u8.ToArray());
        var elsewhere = await Contents.Put(Rows.NewTenant(), "被引用的内容"u8.ToArray());
        // Deep inside the state, as submitted versions are.
        await fixture.Get<IGrainTable>().Write(Rows.Address(key), 0, JsonSerializer.Serialize(new { record = new { versions = new[] { new { hash = named } } } }), null);
        elsewhere.ShouldBe(named, "the same bytes have the same hash in every tenant");

        fixture.Time.Advance(TimeSpan.FromDays(1));
        (await Housekeeping.Sweep()).ShouldBe(0, "what is a day old may still be on its way");
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await Housekeeping.Sweep()).ShouldBe(2);

        (await Contents.Get(key.Tenant, named)).ShouldNotBeNull();
        (await Contents.Get(key.Tenant, unnamed)).ShouldBeNull();
    }

    [Fact]
    public async Task Sweep_OfOperationsAndSessions_TakesThosePastTheirTime()
    {
        var (operation, session) = ($"{key.Tenant}-operation", $"{key.Tenant}-session");
        var now = fixture.Time.GetUtcNow();
        await fixture.Get<IGrainTable>().Write(Rows.Address(key), 0, "{}", Rows.Effects(key, 1, operation: Rows.Operation(operation, key.GrainKey, now)));
        await fixture.Get<ISessionStore>().Add(session, Rows.Session(session, "qianzi", now, TimeSpan.FromDays(7)));

        fixture.Time.Advance(TimeSpan.FromDays(7));
        await Housekeeping.Sweep();
        (await fixture.Get<IOperationLog>().Committed("qianzi", operation)).ShouldNotBeNull();
        (await fixture.Get<ISessionStore>().Find(session, now)).ShouldNotBeNull();
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await Housekeeping.Sweep()).ShouldBe(2);

        (await fixture.Get<ISessionStore>().Find(session, now)).ShouldBeNull();
    }
}
