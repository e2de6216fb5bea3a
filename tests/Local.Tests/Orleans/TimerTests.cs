namespace Workflow.Local.Tests.Orleans;

public class TimerTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Timer_WhenDue_TicksOncePerPeriodFromTheEndOfTheTick()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IDeskGrain>().Tick(Minute, 2 * Minute);

        silo.Time.Advance(Minute);
        await silo.Journal.Seen("tick 1 over");
        await silo.Grain<IDeskGrain>().Key();
        silo.Time.Advance(Minute);
        await silo.Grain<IDeskGrain>().Key();
        silo.Journal.Lines.ShouldBe(["tick 1", "tick 1 over"]);
        silo.Time.Advance(Minute);
        await silo.Journal.Seen("tick 2 over");

        silo.Journal.Lines.ShouldBe(["tick 1", "tick 1 over", "tick 2", "tick 2 over"]);
    }

    [Fact]
    public async Task Timer_WhenACallRuns_WaitsItsTurn()
    {
        await using var silo = await TestSilo.Start();
        var desk = silo.Grain<IDeskGrain>();
        var gate = new TaskCompletionSource();
        await desk.Tick(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        var busy = desk.Work("call", gate.Task);
        await silo.Journal.Seen("call begins");
        silo.Time.Advance(TimeSpan.FromSeconds(1));
        gate.SetResult();
        await busy;
        await silo.Journal.Seen("tick 1 over");

        silo.Journal.Lines.ShouldBe(["call begins", "call ends", "tick 1", "tick 1 over"]);
    }

    [Fact]
    public async Task Call_WhenATickRuns_WaitsItsTurn()
    {
        await using var silo = await TestSilo.Start();
        var desk = silo.Grain<IDeskGrain>();
        var gate = new TaskCompletionSource();
        await desk.Tick(Minute, Timeout.InfiniteTimeSpan, gate.Task);

        silo.Time.Advance(Minute);
        await silo.Journal.Seen("tick 1");
        var call = desk.Work("call", Task.CompletedTask);
        gate.SetResult();
        await call;

        silo.Journal.Lines.ShouldBe(["tick 1", "tick 1 over", "call begins", "call ends"]);
    }

    [Fact]
    public async Task Timer_WhenATickFails_GoesOn()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IDeskGrain>().Tick(Minute, Minute, Task.FromException(new DeskException("no ink")));

        silo.Time.Advance(Minute);
        await silo.Journal.Seen("tick 1");
        await silo.Grain<IDeskGrain>().Key();
        silo.Time.Advance(Minute);
        await silo.Journal.Seen("tick 2");

        silo.Journal.Lines.ShouldBe(["tick 1", "tick 2"]);
    }

    [Fact]
    public async Task Timer_WhenDisposed_TicksNoMore()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IDeskGrain>().Tick(Minute, Minute);

        await silo.Grain<IDeskGrain>().StopTicking();
        silo.Time.Advance(3 * Minute);
        await silo.Grain<IDeskGrain>().Key();

        silo.Journal.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Timer_WhenTheActivationEnds_TicksNoMore()
    {
        await using var silo = await TestSilo.Start();
        await silo.Grain<IDeskGrain>().Tick(Minute, Minute);

        await silo.Grain<IDeskGrain>().Leave();
        await silo.Grain<IDeskGrain>().Key();
        silo.Time.Advance(3 * Minute);
        await silo.Grain<IDeskGrain>().Key();

        silo.Journal.Lines.ShouldBe(["a ended: ApplicationRequested"]);
    }
}
