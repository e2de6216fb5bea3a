using Workflow.Silo.Jobs;
using Workflow.Silo.Jobs.Running;
using Workflow.Silo.Storage;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Jobs;

public sealed class JobRunnerTests : IAsyncLifetime
{
    private SiloHost silo = null!;

    private static JobEntry Entry => JobCatalogue.Find("housekeeping")!;

    private JobRunner Runner => silo.Get<JobRunner>();

    public async Task InitializeAsync() => silo = await SiloHost.Start();

    [Fact]
    public async Task RunScheduled_WhenWokenOftenForOneTime_RunsOnce()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Runner.RunScheduled(Entry, CancellationToken.None))));

        var run = runs.OfType<JobRun>().ShouldHaveSingleItem();
        (run.State, run.FiredAt, run.AskedBy).ShouldBe((JobRunState.Succeeded, Entry.Schedule.UpTo(silo.Time.GetUtcNow())!.Value, null));
        silo.Time.Advance(TimeSpan.FromDays(3));
        (await Runner.RunScheduled(Entry, CancellationToken.None))!.FiredAt.ShouldBe(Entry.Schedule.UpTo(silo.Time.GetUtcNow())!.Value, "of the times that were missed the last is made up for");
    }

    [Fact]
    public async Task RunNow_WhenAskedForTwiceAtOneMoment_RunsTwice()
    {
        var (first, second) = (await Runner.RunNow(Entry, null, "admin", CancellationToken.None), await Runner.RunNow(Entry, null, "admin", CancellationToken.None));

        (first.State, second.State).ShouldBe((JobRunState.Succeeded, JobRunState.Succeeded));
        second.FiredAt.ShouldBeGreaterThan(first.FiredAt);
        (await silo.Get<IJobRuns>().Latest()).Single(run => run.Job == Entry.Id).ShouldBe(second);
    }

    [Fact]
    public async Task RunNow_WhenTheJobBreaks_IsRecordedAsFailedWithoutItsReason()
    {
        var run = await Runner.RunNow(new JobEntry("broken", typeof(BrokenJob), Entry.Schedule), null, "admin", CancellationToken.None);

        run.State.ShouldBe(JobRunState.Failed);
        run.Result!.En.ShouldNotContain("registered");
        run.FinishedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Recovery_WhenAProcessWasKilled_MarksItsRunAndDoesItAgain()
    {
        var now = silo.Time.GetUtcNow();
        var killed = new JobRun(Entry.Id, now.AddMinutes(-10), null, null, "killed", now.AddMinutes(-10), now.AddMinutes(-9));
        await silo.Get<IJobRuns>().Claim(killed);

        var result = await silo.Get<RecoveryJob>().Run(new JobContext(now));

        result!.En.ShouldStartWith("1 interrupted run");
        var last = (await silo.Get<IJobRuns>().Latest()).Single(run => run.Job == Entry.Id);
        (last.State, last.AskedBy).ShouldBe((JobRunState.Succeeded, null));
        last.FiredAt.ShouldBe(now);
        (await silo.Get<RecoveryJob>().Run(new JobContext(now))).ShouldBeNull();
    }

    [Fact]
    public async Task Recovery_WhenAProcessWasStoppedDuringARun_DoesItAgain()
    {
        var rollover = JobCatalogue.Find("year-rollover")!;
        (await Runner.RunScheduled(rollover, new CancellationToken(canceled: true)))!.State.ShouldBe(JobRunState.Interrupted);
        silo.Time.Advance(TimeSpan.FromSeconds(1));

        await silo.Get<RecoveryJob>().Run(new JobContext(silo.Time.GetUtcNow()));

        (await silo.Get<IJobRuns>().Latest()).Single(run => run.Job == rollover.Id).State.ShouldBe(JobRunState.Succeeded);
        (await Runner.RunScheduled(rollover, CancellationToken.None)).ShouldBeNull("its time is claimed");
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    /// <summary>No service makes it.</summary>
    private sealed class BrokenJob : IJob
    {
        public Task<Workflow.Rules.LocalizedText?> Run(JobContext context) => throw new InvalidOperationException();
    }
}
