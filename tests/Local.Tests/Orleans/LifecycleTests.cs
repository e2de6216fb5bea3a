using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Workflow.Local.Tests.Orleans;

public class LifecycleTests
{
    [Fact]
    public async Task DeactivateOnIdle_WhenCallsWait_GivesThemToAFreshActivationInOrder()
    {
        await using var silo = await TestSilo.Start();
        var desk = silo.Grain<IDeskGrain>();
        var gate = new TaskCompletionSource();
        var first = await desk.Activation();

        var busy = desk.Work("old", gate.Task);
        await silo.Journal.Seen("old begins");
        var leaving = desk.Leave();
        var waiting = Enumerable.Range(1, 5).Select(number => desk.Work($"{number}", Task.CompletedTask)).ToArray();
        gate.SetResult();
        await Task.WhenAll([busy, leaving, .. waiting]);

        (await desk.Activation()).ShouldBe(first + 1);
        silo.Journal.Lines.ShouldBe(
            ["old begins", "old ends", "a ended: ApplicationRequested", .. Enumerable.Range(1, 5).SelectMany(number => new[] { $"{number} begins", $"{number} ends" })]);
    }

    [Fact]
    public async Task Idle_WhenNobodyCallsForTheCollectionAge_EndsTheActivation()
    {
        await using var silo = await TestSilo.Start(builder => builder.Configure<GrainCollectionOptions>(options =>
        {
            options.CollectionAge = TimeSpan.FromMinutes(5);
            options.CollectionQuantum = TimeSpan.FromMinutes(1);
        }));
        await silo.Grain<IDeskGrain>("idle").Key();
        await silo.Grain<IDeskGrain>("used").Key();

        silo.Time.Advance(TimeSpan.FromMinutes(4));
        await silo.Grain<IDeskGrain>("used").Key();
        silo.Time.Advance(TimeSpan.FromMinutes(2));

        await silo.Journal.Seen("idle ended: ActivationIdle");
        silo.Journal.Lines.ShouldBe(["idle ended: ActivationIdle"]);
    }

    [Fact]
    public async Task Idle_WhenACallRunsLongerThanTheCollectionAge_LetsItEnd()
    {
        await using var silo = await TestSilo.Start();
        var gate = new TaskCompletionSource();
        var busy = silo.Grain<IDeskGrain>().Work("long", gate.Task);
        await silo.Journal.Seen("long begins");

        silo.Time.Advance(TimeSpan.FromHours(1));
        gate.SetResult();

        await Should.ThrowAsync<TimeoutException>(busy);
        await silo.Journal.Seen("long ends");
        silo.Journal.Lines.ShouldBe(["long begins", "long ends"]);
    }

    [Fact]
    public async Task Activation_WhenItFails_FailsThatCallAndIsTriedAgain()
    {
        await using var silo = await TestSilo.Start();
        MoodyGrain.Refusals = 1;

        (await Should.ThrowAsync<DeskException>(silo.Grain<IMoodyGrain>().Ask())).Message.ShouldBe("not today");

        (await silo.Grain<IMoodyGrain>().Ask()).ShouldBe("yes");
    }

    [Fact]
    public async Task Activation_WhenTheConstructorThrows_FailsWithTheSameType()
    {
        await using var silo = await TestSilo.Start();

        await Should.ThrowAsync<DeskException>(silo.Grain<IUnbornGrain>().Ask());
    }

    [Fact]
    public async Task Activation_WhenItHasAScope_EndsItWithTheGrain()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IMoodyGrain>("scoped").Leave();

        await silo.Journal.Seen("scoped disposed");
        silo.Engine.ShouldNotBeNull();
        silo.Journal.Lines.ShouldBe(["scoped disposed"]);
    }

    internal interface IMoodyGrain : IGrainWithStringKey
    {
        Task<string> Ask();

        Task Leave();
    }

    internal interface IUnbornGrain : IGrainWithStringKey
    {
        Task Ask();
    }

    internal sealed class UnbornGrain : Grain, IUnbornGrain
    {
        public UnbornGrain() => throw new DeskException("not born");

        public Task Ask() => Task.CompletedTask;
    }

    internal sealed class MoodyGrain(Journal journal) : Grain, IMoodyGrain, IDisposable
    {
        public static int Refusals { get; set; }

        public override async Task OnActivateAsync(CancellationToken cancellationToken)
        {
            await Task.Yield();
            if (Refusals-- > 0)
            {
                throw new DeskException("not today");
            }
        }

        public Task<string> Ask() => Task.FromResult("yes");

        public Task Leave()
        {
            DeactivateOnIdle();
            return Task.CompletedTask;
        }

        public void Dispose() => journal.Write($"{this.GetPrimaryKeyString()} disposed");
    }
}
