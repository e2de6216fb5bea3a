using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class RoundTripTests(PostgresFixture fixture) : IClassFixture<PostgresFixture>
{
    private readonly ReportKey key = new(Rows.NewTenant(), "nongye", 2030);

    [Fact]
    public async Task Stores_ForEachCall_GoToTheServerOnce()
    {
        using var proxy = new CountingProxy(fixture.ConnectionString);
        await using var store = new OpenStore(proxy.ConnectionString);
        var version = 0L;
        var hash = await store.Get<IContentStore>().Put(key.Tenant, "内容"u8.ToArray());
        // What is asked all the time has connections of its own, and so have writes; the first call opens one.
        await store.Get<ISessionStore>().Find("none", Rows.Now);
        version = (await store.Get<IGrainTable>().Write(Rows.Address(key), version, "{}", Rows.Effects(key, version + 1)))!.Value;
        var calls = new Dictionary<string, Func<Task>>
        {
            ["write a state"] = async () => version = (await store.Get<IGrainTable>().Write(Rows.Address(key), version, "{}", Rows.Effects(key, version + 1)))!.Value,
            ["read a state"] = () => store.Get<IGrainTable>().Read(Rows.Address(key)),
            ["read a history"] = () => store.Get<IReportHistory>().Read(key),
            ["read a content"] = () => store.Get<IContentStore>().Get(key.Tenant, hash),
            ["keep a content"] = () => store.Get<IContentStore>().Put(key.Tenant, "内容"u8.ToArray()),
            ["find a session"] = () => store.Get<ISessionStore>().Find("none", Rows.Now),
            ["list agencies"] = () => store.Get<IDirectory>().Agencies(key.Tenant, new PageRequest(null, null, 10)),
            ["count reports"] = () => store.Get<IReportIndex>().Count(key.Tenant, 2030),
        };
        foreach (var (name, call) in calls)
        {
            // Until all is prepared, and beyond.
            for (var i = 0; i < 8; i++)
            {
                var before = proxy.RoundTrips;
                await call();
                (proxy.RoundTrips - before).ShouldBe(1, $"{name}, call {i + 1}");
            }
        }

        var untilThen = proxy.RoundTrips;
        await store.Get<IHousekeeping>().Sweep();
        (proxy.RoundTrips - untilThen).ShouldBeGreaterThan(1, "a transaction of several statements has to show");
    }
}
