using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Workflow.Silo.Jobs;

/// <summary>Wakes the jobs of a single process. The scheduler with a record of runs takes its place with the reporting year.</summary>
internal sealed partial class JobLoop(PublishDueJob publishDue, TimeProvider clock, ILogger<JobLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await publishDue.Run() is > 0 and var count)
                {
                    LogPublished(count);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The next round looks for the same work again, so a failed one loses nothing.
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "publish-due published {Count} report(s)")]
    private partial void LogPublished(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "publish-due failed; the next round tries again")]
    private partial void LogFailed(Exception exception);
}
