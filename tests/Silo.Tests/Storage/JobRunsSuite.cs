using Workflow.Rules;
using Workflow.Silo.Jobs.Running;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class JobRunsSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly string job = Rows.NewTenant();

    private IJobRuns Runs => fixture.Get<IJobRuns>();

    [Fact]
    public async Task Claim_OfOneTimeByMany_IsGrantedToOne()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Task.Run(() => Runs.Claim(Run(0) with { Process = $"process-{number}" }))));

        claims.Count(granted => granted).ShouldBe(1);
        (await Runs.Claim(Run(1))).ShouldBeTrue("the next time is another run");
        (await Runs.Claim(Run(0) with { Job = $"{job}-2" })).ShouldBeTrue("so is another job's");
    }

    [Fact]
    public async Task Latest_WhenRunsHaveEnded_AnswersTheLastOfEachJobAsItWas()
    {
        await Runs.Claim(Run(0));
        var last = Run(1) with { AsOf = Rows.Now.AddDays(3), AskedBy = "admin", State = JobRunState.Succeeded, FinishedAt = Rows.Now.AddSeconds(2), Result = new LocalizedText("做完了", "done") };
        await Runs.Claim(last with { State = JobRunState.Running });
        await Runs.Finish(last);

        (await Runs.Latest()).Single(run => run.Job == job).ShouldBe(last);
    }

    [Fact]
    public async Task TakeAbandoned_WhenTheProcessIsSilent_MarksTheRunOnce()
    {
        var (silent, heard) = (Run(0), Run(1));
        await Runs.Claim(silent);
        await Runs.Claim(heard);
        await Runs.KeepAlive(heard, heard.AliveUntil.AddMinutes(1));
        var now = silent.AliveUntil.AddMilliseconds(1);

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Runs.TakeAbandoned(now))));
        await Runs.Finish(silent with { State = JobRunState.Succeeded, FinishedAt = now });

        var one = taken.SelectMany(runs => runs).Single(run => run.Job == job);
        (one.FiredAt, one.State, one.FinishedAt).ShouldBe((silent.FiredAt, JobRunState.Interrupted, now));
        (await Runs.TakeAbandoned(heard.AliveUntil.AddMinutes(2))).Single(run => run.Job == job).FiredAt.ShouldBe(heard.FiredAt, "what was given up stays so, whatever its process says later");
    }

    private JobRun Run(int number) => new(job, Rows.Now.AddMinutes(number), null, null, "process", Rows.Now, Rows.Now + JobRunner.Patience);
}
