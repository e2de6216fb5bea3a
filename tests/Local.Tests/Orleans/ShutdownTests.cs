using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Tests.Orleans;

public class ShutdownTests
{
    [Fact]
    public async Task Stop_WhenCallsRun_LetsThemAndTheirOwnCallsFinishAndEndsEveryGrain()
    {
        await using var silo = await TestSilo.Start();
        var gate = new TaskCompletionSource();
        var blocked = silo.Grain<IDeskGrain>("b").Work("b", gate.Task);
        await silo.Journal.Seen("b begins");
        var outer = silo.Grain<IDeskGrain>("a").Visit("b", "c");

        var stopping = silo.Stop();
        var refused = await Should.ThrowAsync<OrleansException>(silo.Grain<IDeskGrain>("late").Key());
        gate.SetResult();
        await Task.WhenAll(blocked, outer, stopping);

        refused.Message.ShouldContain("stopping");
        silo.Engine.ActivationCount.ShouldBe(0);
        silo.Journal.Lines.Where(line => line.EndsWith("visited", StringComparison.Ordinal)).ShouldBe(["c visited", "b visited", "a visited"]);
        // The last call may come to a grain that has already ended; it is then made, and ended, once more.
        silo.Journal.Lines.Where(line => line.EndsWith("ShuttingDown", StringComparison.Ordinal)).Distinct().Order()
            .ShouldBe(["a ended: ShuttingDown", "b ended: ShuttingDown", "c ended: ShuttingDown"]);
    }

    [Fact]
    public async Task Host_WhenItStops_EndsEveryGrain()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IDeskGrain>().Key();

        await silo.StopHost();

        silo.Journal.Lines.ShouldBe(["a ended: ShuttingDown"]);
    }

    [Fact]
    public async Task Stop_WhenACallDoesNotEndInTime_GivesUpAndTellsTheCaller()
    {
        await using var silo = await TestSilo.Start();
        var endless = silo.Grain<IDeskGrain>().Work("endless", new TaskCompletionSource().Task);
        await silo.Journal.Seen("endless begins");
        using var patience = new CancellationTokenSource();

        var stopping = silo.Stop(patience.Token);
        await patience.CancelAsync();
        await stopping;

        await Should.ThrowAsync<OrleansException>(endless);
    }

    [Fact]
    public async Task Stop_WhenAGrainCallsAnotherAtItsEnd_LetsItFinish()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<ICourteousGrain>().Ask();

        await silo.Stop();

        silo.Journal.Lines.ShouldContain("courtesy visited");
        silo.Engine.ActivationCount.ShouldBe(0);
    }

    [Fact]
    public async Task Stop_WhenAGrainDoesNotEndInTime_DropsIt()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IClingingGrain>().Ask();

        var stopping = silo.Stop();
        await silo.Journal.Seen("clinging");
        silo.Time.Advance(TimeSpan.FromSeconds(31));
        await stopping;

        silo.Engine.ActivationCount.ShouldBe(0);
    }

    internal interface ICourteousGrain : IGrainWithStringKey
    {
        Task Ask();
    }

    internal sealed class CourteousGrain : Grain, ICourteousGrain
    {
        public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) =>
            GrainFactory.GetGrain<IDeskGrain>("courtesy").Visit();

        public Task Ask() => Task.CompletedTask;
    }

    internal interface IClingingGrain : IGrainWithStringKey
    {
        Task Ask();
    }

    internal sealed class ClingingGrain(Journal journal) : Grain, IClingingGrain
    {
        public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
        {
            journal.Write("clinging");
            return new TaskCompletionSource().Task;
        }

        public Task Ask() => Task.CompletedTask;
    }
}
