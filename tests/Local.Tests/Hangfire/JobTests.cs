using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflow.Local.Tests.Orleans;

namespace Workflow.Local.Tests.Hangfire;

public sealed class JobTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new();
    private IHost host = null!;

    private Diary Diary => host.Services.GetRequiredService<Diary>();

    private Gate Gate => host.Services.GetRequiredService<Gate>();

    private IBackgroundJobClient Background => host.Services.GetRequiredService<IBackgroundJobClient>();

    private IRecurringJobManager Recurring => host.Services.GetRequiredService<IRecurringJobManager>();

    public async Task InitializeAsync()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton<Diary>().AddSingleton<Gate>();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddHangfire(_ => { });
        builder.Services.AddHangfireServer();
        host = builder.Build();
        await host.StartAsync();
    }

    [Fact]
    public async Task Enqueue_WhenTheServerRuns_MakesTheCallWithItsArguments()
    {
        var name = "first";
        Background.Enqueue<Chores>(chores => chores.Note(name + "!"));

        (await Diary.Next()).ShouldBe("first!");
    }

    [Fact]
    public async Task Schedule_WhenItsTimeHasPassed_MakesTheCall()
    {
        Background.Schedule<Chores>(chores => chores.Note("later"), time.GetUtcNow().AddMinutes(-1));

        (await Diary.Next()).ShouldBe("later");
    }

    [Fact]
    public async Task Schedule_WhenItsTimeIsFarAhead_DoesNotMakeTheCallYet()
    {
        Background.Schedule<Chores>(chores => chores.Note("tomorrow"), time.GetUtcNow().AddDays(1));
        Background.Enqueue<Chores>(chores => chores.Note("now"));

        (await Diary.Next()).ShouldBe("now");
    }

    [Fact]
    public async Task AddOrUpdate_WhenItsTimeComes_MakesTheCall()
    {
        Recurring.AddOrUpdate<Chores>("chore", chores => chores.Note("a quarter past"), "15 * * * *", new RecurringJobOptions());
        time.Advance(TimeSpan.FromMinutes(14));
        Background.Enqueue<Chores>(chores => chores.Note("not yet"));
        (await Diary.Next()).ShouldBe("not yet");
        time.Advance(TimeSpan.FromMinutes(1));

        (await Diary.Next()).ShouldBe("a quarter past");
    }

    [Fact]
    public async Task Trigger_WhenTheJobWasReplaced_MakesTheNewCall()
    {
        Recurring.AddOrUpdate<Chores>("chore", chores => chores.Note("old"), "0 0 29 2 *", new RecurringJobOptions());
        Recurring.AddOrUpdate<Chores>("chore", chores => chores.Note("new"), "0 0 29 2 *", new RecurringJobOptions());
        Recurring.Trigger("chore");

        (await Diary.Next()).ShouldBe("new");
    }

    [Fact]
    public async Task Trigger_WhenThereIsNoSuchJob_DoesNothing()
    {
        Recurring.AddOrUpdate<Chores>("gone", chores => chores.Note("gone"), "0 0 29 2 *", new RecurringJobOptions());
        Recurring.RemoveIfExists("gone");
        Recurring.RemoveIfExists("gone");
        Recurring.Trigger("gone");
        Background.Enqueue<Chores>(chores => chores.Note("here"));

        (await Diary.Next()).ShouldBe("here");
    }

    [Fact]
    public async Task Fail_WhenAttemptsAreLeft_IsMadeAgainThatOften()
    {
        Background.Enqueue<Chores>(chores => chores.Fail());

        (await Diary.Next(), await Diary.Next(), await Diary.Next()).ShouldBe(("tried", "tried", "tried"));
        Background.Enqueue<Chores>(chores => chores.Note("after"));
        (await Diary.Next()).ShouldBe("after");
    }

    [Fact]
    public async Task Alone_WhenAnotherHasTheResource_WaitsForIt()
    {
        Background.Enqueue<Chores>(chores => chores.Alone("shelf", "one"));
        (await Diary.Next()).ShouldBe("one in");
        Background.Enqueue<Chores>(chores => chores.Alone("shelf", "two"));
        Background.Enqueue<Chores>(chores => chores.Alone("cupboard", "three"));
        (await Diary.Next()).ShouldBe("three in");
        Gate.Open();

        var rest = new[] { await Diary.Next(), await Diary.Next(), await Diary.Next(), await Diary.Next() };
        rest.ShouldBe(["one out", "two in", "two out", "three out"], ignoreOrder: true);
        Array.IndexOf(rest, "one out").ShouldBeLessThan(Array.IndexOf(rest, "two in"));
    }

    [Fact]
    public async Task Stop_WhenACallIsUnderWay_CancelsItAndWaits()
    {
        Background.Enqueue<Chores>(chores => chores.UntilStopped(CancellationToken.None));
        (await Diary.Next()).ShouldBe("waits");

        await host.StopAsync();

        (await Diary.Next()).ShouldBe("stopped");
    }

    public async Task DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
