using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Jobs;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Jobs;

public sealed class PublishDueJobTests : IAsyncLifetime
{
    private static readonly Actor Coordinator = Filing.Coordinator;
    private readonly ReportKey key = new(SiloHost.Tenant, "nongye", 2030);
    private SiloHost silo = null!;
    private Filing filing = null!;

    private IReportGrain Report => silo.Grains.GetReport(key);

    private DateTimeOffset PublishAt { get; set; }

    public async Task InitializeAsync()
    {
        silo = await SiloHost.Start();
        filing = new Filing(silo, key);
        await silo.PutAgency("nongye");
        PublishAt = silo.Time.GetUtcNow().AddDays(2);
    }

    [Fact]
    public async Task Run_BeforeItsTime_PublishesNothing()
    {
        await Plan();
        silo.Time.Advance(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(20));
        (await Run()).ShouldBeNull();

        (await View()).Status.ShouldBe(ReportStatus.Approved);
    }

    [Fact]
    public async Task Run_WhenItsTimeHasCome_PublishesOnBehalfOfWhoAsked()
    {
        await Plan();
        await AwaitPublication();

        var view = await View();
        view.Status.ShouldBe(ReportStatus.Published);
        view.PublishAt.ShouldBeNull();
        view.Current!.By.ShouldBe("zhuguan");
        view.Current.OfficialUrl.ShouldBe("https://www.example.org/2030");
        var last = (await Report.GetHistory(Coordinator))!.Items[^1];
        (last.By, last.OnBehalfOf).ShouldBe(("system", "zhuguan"));
        (await silo.Get<IReportIndex>().Published(SiloHost.Tenant, 2030)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Run_WhenRepeatedOrAtOnce_PublishesOnce()
    {
        await Plan();
        await AwaitPublication(runs: 4);

        (await View()).Publications.ShouldHaveSingleItem();
        (await Run()).ShouldBeNull();
    }

    [Fact]
    public async Task Run_WhenTheReportWasReturnedMeanwhile_LeavesItAlone()
    {
        await Plan();
        await filing.Move(Coordinator, ReportTrigger.Return, move => move with { Remarks = [new NewRemark(null, null, "请补充")] });
        silo.Time.Advance(TimeSpan.FromDays(3));

        (await Run()).ShouldBeNull();
        (await View()).Status.ShouldBe(ReportStatus.Returned);
    }

    [Fact]
    public async Task Run_AfterARestartPastItsTime_PublishesLate()
    {
        await Plan();
        await silo.Restart();
        await AwaitPublication();

        (await View()).Status.ShouldBe(ReportStatus.Published);
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    private async Task AwaitPublication(int runs = 1)
    {
        silo.Time.Advance(PublishAt - silo.Time.GetUtcNow());
        await Task.WhenAll(Enumerable.Range(0, runs).Select(_ => Task.Run(Run)));
    }

    private Task<LocalizedText?> Run() => silo.Get<PublishDueJob>().Run(new JobContext(silo.Time.GetUtcNow()));

    private async Task Plan()
    {
        await filing.Submit();
        await filing.Move(Coordinator, ReportTrigger.Approve);
        await filing.Move(Coordinator, ReportTrigger.Publish, move => move with { PublishAt = PublishAt, OfficialUrl = "https://www.example.org/2030" });
    }

    private async Task<ReportView> View() => (await Report.Get(Coordinator)).ShouldBeOfType<ReportReply.Done>().Report;
}
