using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Quartz;

namespace Workflow.Local.Hangfire;

/// <summary>Hands every call to Quartz, which keeps it in memory: whoever orders a recurring one does so at each start, and a call that is made once is forgotten with the process.</summary>
internal sealed class QuartzJobs(ISchedulerFactory schedulers, TimeProvider clock) : IRecurringJobManager, IBackgroundJobClient
{
    private const string Recurring = "recurring";

    public void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options)
    {
        var detail = Invocation.Detail(job, Key(recurringJobId));
        var trigger = TriggerBuilder.Create(clock)
            .WithIdentity(recurringJobId, Recurring)
            // Times that passed while nobody was there come once, now; Hangfire's own default.
            .WithSchedule(CronScheduleBuilder.Create(CronTranslation.ToQuartz(cronExpression).WithTimeZone(options.TimeZone)).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        Done(Scheduler.ScheduleJob(detail, [trigger], ScheduleJobOptions.Replacing, CancellationToken.None));
    }

    public void RemoveIfExists(string recurringJobId) => Done(Scheduler.DeleteJob(Key(recurringJobId), CancellationToken.None));

    public void Trigger(string recurringJobId)
    {
        if (Done(Scheduler.Exists(Key(recurringJobId), CancellationToken.None)))
        {
            Done(Scheduler.TriggerJob(Key(recurringJobId), null, CancellationToken.None));
        }
    }

    public string Create(Job job, IState state)
    {
        var id = Guid.NewGuid().ToString("N");
        var at = state switch
        {
            EnqueuedState => clock.GetUtcNow(),
            ScheduledState scheduled => new DateTimeOffset(scheduled.EnqueueAt, TimeSpan.Zero),
            _ => throw new NotSupportedException($"A call cannot begin as {state.Name}."),
        };
        var trigger = TriggerBuilder.Create(clock).WithIdentity(id).StartAt(at).Build();
        Done(Scheduler.ScheduleJob(Invocation.Detail(job, new JobKey(id)), [trigger], ScheduleJobOptions.Replacing, CancellationToken.None));
        return id;
    }

    private IScheduler Scheduler => Done(schedulers.GetScheduler(CancellationToken.None));

    private static JobKey Key(string recurringJobId) => new(recurringJobId, Recurring);

    // Hangfire's orders are taken at once. In memory nothing of it waits for anything.
    private static T Done<T>(ValueTask<T> order) => order.AsTask().GetAwaiter().GetResult();

    private static void Done(ValueTask order) => order.AsTask().GetAwaiter().GetResult();
}
