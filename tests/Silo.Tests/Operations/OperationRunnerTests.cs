using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Jobs;
using Workflow.Silo.Operations;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Operations;

public sealed class OperationRunnerTests : IAsyncLifetime
{
    private const int Agencies = 120;
    private SiloHost silo = null!;

    private ICycleGrain Cycle => silo.Grains.GetCycle(SiloHost.Tenant, 2030);

    public async Task InitializeAsync()
    {
        silo = await SiloHost.Start();
        foreach (var number in Enumerable.Range(0, Agencies))
        {
            await silo.PutAgency($"agency-{number}");
        }
    }

    [Fact]
    public async Task Start_WhenStoppedInTheMiddle_IsFinishedAfterTheNextStart()
    {
        var operation = await Open("first");
        (await silo.Grains.GetOperation(operation.Id).Advance("one that was killed")).ShouldBeTrue();
        await ShouldBeDone(operation.Id, 100);

        await silo.Restart();
        await Recover();
        await ShouldBeDone(operation.Id, 100, "its carrier may still be there");
        silo.Time.Advance(TimeSpan.FromSeconds(21));
        await Recover();

        var finished = await Finished(operation.Id);
        finished.Done.ShouldBe(Agencies);
        finished.Failed.ShouldBe(0);
        (await Reports()).ShouldBe(Agencies);
        (await silo.Get<IDirectory>().UnfinishedOperations()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wake_WhenCalledOften_DoesTheWorkOnce()
    {
        var operation = await Open("woken");
        foreach (var _ in Enumerable.Range(0, 5))
        {
            silo.Get<IOperationRunner>().Wake(operation.Id);
        }

        (await Finished(operation.Id)).Done.ShouldBe(Agencies);
        (await Reports()).ShouldBe(Agencies);
    }

    [Fact]
    public async Task Advance_WhenRepeatedAtOnceOrAfterTheEnd_IsHarmless()
    {
        var operation = await Open("advanced");
        var grain = silo.Grains.GetOperation(operation.Id);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => grain.Advance("one"))));
        var finished = (await grain.Get())!;

        (await grain.Advance("one")).ShouldBeFalse();

        finished.IsRunning.ShouldBeFalse();
        finished.Items.ShouldAllBe(item => item.State == OperationItemState.Done && item.Result!.Zh == "已建立草稿");
        (await grain.Get()).ShouldBe(finished);
        (await Reports()).ShouldBe(Agencies);
    }

    [Fact]
    public async Task Open_WhenTheYearIsOpenAlready_ChangesNoReport()
    {
        await Finished((await Open("once")).Id, wake: true);
        var second = await Finished((await Open("twice")).Id, wake: true);

        second.Items.ShouldAllBe(item => item.Result!.En == "there was a report already; nothing changed");
        (await silo.Grains.GetReport(new ReportKey(SiloHost.Tenant, "agency-0", 2030)).Get(SiloHost.System.Actor)).ShouldBeOfType<ReportReply.Done>().Report.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Open_WhenTheSameRequestComesAgain_IsTheSameOperation() => (await Open("same")).Id.ShouldBe((await Open("same")).Id);

    public async Task DisposeAsync() => await silo.DisposeAsync();

    private async Task<OperationView> Open(string operation) =>
        (await Cycle.Open(SiloHost.System with { OperationId = operation })).ShouldBeOfType<OperationReply.Started>().Operation;

    private async Task ShouldBeDone(string operation, int count, string? why = null) => (await silo.Grains.GetOperation(operation).Get())!.Done.ShouldBe(count, why);

    private Task Recover() => silo.Get<RecoveryJob>().Run(new JobContext(silo.Time.GetUtcNow()));

    /// <summary>Waits until the runner has nothing left to do, without helping it.</summary>
    private async Task<OperationView> Finished(string operation, bool wake = false)
    {
        if (wake)
        {
            silo.Get<IOperationRunner>().Wake(operation);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await silo.Grains.GetOperation(operation).Get())!.IsRunning)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        return (await silo.Grains.GetOperation(operation).Get())!;
    }

    private async Task<int> Reports() => (await silo.Get<IReportIndex>().Count(SiloHost.Tenant, 2030)).Values.Sum();
}
