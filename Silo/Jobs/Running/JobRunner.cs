using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs.Running;

/// <summary>Runs jobs, each time of a job once, whatever process is woken for it, and records how it went.</summary>
public sealed partial class JobRunner(IServiceProvider services, IJobRuns runs, ProcessName process, TimeProvider clock, ILogger<JobRunner> logger)
{
    /// <summary>A run whose process said nothing for so long is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan KeepAliveEvery = TimeSpan.FromSeconds(15);

    /// <summary>A timer may ring a moment early, and clocks of two machines differ.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(1);

    private static readonly LocalizedText Broke = new("运行出错，详情见日志；下次运行会再处理同样的工作。", "It broke, see the log; the next run looks for the same work again.");

    /// <summary>Runs the job for the last of its times that has come.</summary>
    /// <returns>Null where that time was somebody's already, or none has come yet.</returns>
    public async Task<JobRun?> RunScheduled(JobEntry entry, CancellationToken stop)
    {
        if (entry.Schedule.UpTo(clock.GetUtcNow() + Early) is not { } firedAt)
        {
            return null;
        }

        var run = Begun(entry, firedAt, null, null);
        return await runs.Claim(run) ? await Carry(entry, run, stop) : null;
    }

    /// <summary>Runs the job now, besides its times, and waits for the end.</summary>
    /// <param name="asOf">For which moment it is to work; null for the present one.</param>
    /// <param name="askedBy">Null where nobody did: it makes up for a run that was interrupted.</param>
    public async Task<JobRun> RunNow(JobEntry entry, DateTimeOffset? asOf, string? askedBy, CancellationToken stop)
    {
        var run = Begun(entry, DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()), asOf, askedBy);
        while (!await runs.Claim(run))
        {
            run = run with { FiredAt = run.FiredAt.AddMilliseconds(1) };
        }

        return await Carry(entry, run, stop);
    }

    private JobRun Begun(JobEntry entry, DateTimeOffset firedAt, DateTimeOffset? asOf, string? askedBy)
    {
        var now = clock.GetUtcNow();
        return new JobRun(entry.Id, firedAt, asOf, askedBy, process.Value, now, now + Patience);
    }

    private async Task<JobRun> Carry(JobEntry entry, JobRun run, CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var alive = KeepAlive(run, done.Token);
        var ended = await Outcome(entry, run, stop);
        await done.CancelAsync();
        await alive;
        if (ended.State == JobRunState.Interrupted)
        {
            // Given up at once instead of after a minute of silence: whoever is there, or starts next, does it again.
            await runs.KeepAlive(run, clock.GetUtcNow());
            return ended;
        }

        ended = ended with { FinishedAt = clock.GetUtcNow() };
        await runs.Finish(ended);
        return ended;
    }

    private async Task<JobRun> Outcome(JobEntry entry, JobRun run, CancellationToken stop)
    {
        TenantContext.Set(TenantContext.Any);
        try
        {
            var job = (IJob)services.GetRequiredService(entry.Job);
            var result = await job.Run(new JobContext(run.AsOf ?? clock.GetUtcNow(), stop));
            if (result is not null)
            {
                LogDone(entry.Id, result.En);
            }

            return run with { State = JobRunState.Succeeded, Result = result };
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return run with { State = JobRunState.Interrupted };
        }
        catch (Exception exception)
        {
            LogFailed(exception, entry.Id);
            return run with { State = JobRunState.Failed, Result = Broke };
        }
    }

    private async Task KeepAlive(JobRun run, CancellationToken done)
    {
        using var timer = new PeriodicTimer(KeepAliveEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                await runs.KeepAlive(run, clock.GetUtcNow() + Patience);
            }
        }
        catch (OperationCanceledException)
        {
            // It has ended.
        }
        catch (Exception exception)
        {
            // At worst somebody else does the same work again, which changes nothing.
            LogUnheard(exception, run.Job);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Job}: {Result}")]
    private partial void LogDone(string job, string result);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed; the next run tries again")]
    private partial void LogFailed(Exception exception, string job);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Job} runs, but could not say so")]
    private partial void LogUnheard(Exception exception, string job);
}
