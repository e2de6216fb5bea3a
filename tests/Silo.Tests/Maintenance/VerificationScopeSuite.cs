using System.Globalization;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Storage;

namespace Workflow.Silo.Tests.Maintenance;

public abstract class VerificationScopeSuite<TPlace> : IAsyncLifetime
    where TPlace : StorePlace, new()
{
    private readonly TPlace place = new();

    public Task InitializeAsync() => place.Make();

    [Fact]
    public async Task Verify_OfMoreReportsThanAreReadAtOnce_LooksAtEachOnce()
    {
        await using var store = await OpenStore.Make(place.ConnectionString);
        var keys = Enumerable.Range(0, 205).Select(i => new ReportKey("qinglan", string.Create(CultureInfo.InvariantCulture, $"a{i}"), 2030)).ToList();
        foreach (var key in keys)
        {
            // Nothing that could be read, so that each shows.
            await store.Get<IGrainTable>().PutReport(Rows.Summary(key, 1));
        }

        var heard = new List<VerificationProgress>();
        var found = new List<Difference>();
        var reply = await store.Get<IStoreVerification>().Verify(found.Add, new Heard(heard), CancellationToken.None);

        reply.ShouldBe(new VerificationReply.Walked(205, 205));
        found.Select(difference => difference.Report).ShouldBe(keys.Select(key => key.GrainKey), ignoreOrder: true);
        heard[^1].ShouldBe(new VerificationProgress(205, 205));
    }

    [Fact]
    public async Task Verify_WhenThereIsNoStore_SaysSoAndMakesNone()
    {
        await using var store = new OpenStore(place.ConnectionString);
        var (reply, _) = await store.Get<IStoreVerification>().Run();

        reply.ShouldBeOfType<VerificationReply.Impossible>().Reason.En.ShouldContain(place.Name);
        (await store.Get<IStoreVerification>().Run()).Reply.ShouldBe(reply, "the first run made one");
    }

    public Task DisposeAsync() => place.Drop();

    private sealed class Heard(List<VerificationProgress> values) : IProgress<VerificationProgress>
    {
        public void Report(VerificationProgress value) => values.Add(value);
    }
}
