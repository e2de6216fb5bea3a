using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Workflow.Silo.Jobs;

/// <summary>Wakes the jobs of a single process. The scheduler with a record of runs takes its place with the reporting year.</summary>
internal sealed partial class JobLoop(PublishDueJob publishDue, HousekeepingJob housekeeping, ReminderSweepJob reminders, OutboxJob outbox, TimeProvider clock, ILogger<JobLoop> logger) : BackgroundService
{
    private static readonly TimeSpan PublishDuePeriod = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReminderPeriod = TimeSpan.FromHours(1);
    private static readonly TimeSpan OutboxPeriod = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan HousekeepingPeriod = TimeSpan.FromDays(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Repeat("publish-due", PublishDuePeriod, publishDue.Run, stoppingToken),
        Repeat("reminder-sweep", ReminderPeriod, () => reminders.Run(clock.GetUtcNow(), stoppingToken), stoppingToken),
        Repeat("outbox", OutboxPeriod, () => outbox.Run(clock.GetUtcNow(), stoppingToken), stoppingToken),
        Repeat("housekeeping", HousekeepingPeriod, housekeeping.Run, stoppingToken));

    private async Task Repeat(string job, TimeSpan period, Func<Task<int>> run, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await run() is > 0 and var count)
                {
                    LogDone(job, count);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The next round looks for the same work again, so a failed one loses nothing.
                LogFailed(exception, job);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Job} handled {Count}")]
    private partial void LogDone(string job, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed; the next round tries again")]
    private partial void LogFailed(Exception exception, string job);
}
