using Orleans.Configuration;
using Orleans.Hosting;

namespace Workflow.Local.Tests.Orleans;

public class TimeoutTests
{
    [Fact]
    public async Task Call_WhenItTakesTooLong_FailsForTheCallerAndGoesOn()
    {
        await using var silo = await TestSilo.Start(WithTenSeconds);
        var gate = new TaskCompletionSource();
        var slow = silo.Grain<IDeskGrain>().Work("slow", gate.Task);
        await silo.Journal.Seen("slow begins");

        silo.Time.Advance(TimeSpan.FromSeconds(9));
        slow.IsCompleted.ShouldBeFalse();
        silo.Time.Advance(TimeSpan.FromSeconds(2));

        (await Should.ThrowAsync<TimeoutException>(slow)).Message.ShouldContain("IDeskGrain.Work");
        gate.SetResult();
        await silo.Journal.Seen("slow ends");
        silo.Journal.Lines.ShouldBe(["slow begins", "slow ends"]);
    }

    [Fact]
    public async Task Call_WhenItWaitsTooLongForItsTurn_IsNotBegun()
    {
        await using var silo = await TestSilo.Start(WithTenSeconds);
        var gate = new TaskCompletionSource();
        var slow = silo.Grain<IDeskGrain>().Work("slow", gate.Task);
        await silo.Journal.Seen("slow begins");
        var waiting = silo.Grain<IDeskGrain>().Work("waiting", Task.CompletedTask);

        silo.Time.Advance(TimeSpan.FromSeconds(11));
        gate.SetResult();

        await Should.ThrowAsync<TimeoutException>(waiting);
        await Should.ThrowAsync<TimeoutException>(slow);
        await silo.Grain<IDeskGrain>().Key();
        silo.Journal.Lines.ShouldBe(["slow begins", "slow ends"]);
    }

    private static void WithTenSeconds(ISiloBuilder silo) =>
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
}
