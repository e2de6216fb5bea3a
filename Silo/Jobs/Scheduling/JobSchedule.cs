using Hangfire;
using Microsoft.Extensions.Hosting;
using Workflow.Silo.Configuration;

namespace Workflow.Silo.Jobs.Scheduling;

/// <summary>Tells the scheduler of all jobs, and wakes each once: a time that passed while nobody was there is made up for, one that was not missed is claimed already.</summary>
internal sealed class JobSchedule(IRecurringJobManager jobs, JobOptions options) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Recurring)
        {
            foreach (var entry in JobCatalogue.All)
            {
                jobs.AddOrUpdate<JobCalls>(
                    entry.Id, calls => calls.Run(entry.Id, CancellationToken.None), entry.Schedule.Expression, new RecurringJobOptions { TimeZone = BeijingTime.Zone });
                jobs.Trigger(entry.Id);
            }
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
