using System.Reflection;
using Hangfire;
using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Workflow.Local.Hangfire;

/// <summary>Makes one call, and orders it again where it failed.</summary>
internal sealed partial class Invocation(
    IServiceScopeFactory scopes, ResourceLocks locks, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<Invocation> logger) : IJob
{
    private const string CallKey = "call";
    private const string AttemptKey = "attempt";

    public static IJobDetail Detail(Job job, JobKey key) =>
        JobBuilder.Create<Invocation>().WithIdentity(key).UsingJobData(new JobDataMap { [CallKey] = job }).Build();

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var call = (Job)context.MergedJobDataMap[CallKey]!;
        // Quartz waits for what is under way, but tells nobody that the process ends.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            using (await locks.Enter(call, either.Token))
            {
                await Call(call, either.Token);
            }
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // Whoever orders it at the next start finds what is undone.
        }
        catch (Exception exception)
        {
            await Again(context, call, exception, either.Token);
        }
    }

    private async Task Call(Job call, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var instance = ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, call.Type);
        var arguments = call.Args.Select(argument => argument is CancellationToken ? stop : argument).ToArray();
        await (Task)call.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private async Task Again(IJobExecutionContext context, Job call, Exception exception, CancellationToken stop)
    {
        var retry = Filters.Of<AutomaticRetryAttribute>(call) ?? new AutomaticRetryAttribute();
        var attempt = (context.MergedJobDataMap.TryGetValue(AttemptKey, out var number) ? (int)number! : 0) + 1;
        LogFailed(exception, $"{call.Type.Name}.{call.Method.Name}", attempt, retry.Attempts);
        if (attempt > retry.Attempts)
        {
            return;
        }

        var again = TriggerBuilder.Create(clock)
            .StartAt(clock.GetUtcNow() + RetryDelay.Before(attempt, retry.DelaysInSeconds))
            .UsingJobData(new JobDataMap { [AttemptKey] = attempt })
            .Build();
        await context.Scheduler.ScheduleJob(Detail(call, new JobKey(Guid.NewGuid().ToString("N"))), [again], ScheduleJobOptions.Replacing, stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Call} failed, attempt {Attempt}; it is made again at most {Attempts} times")]
    private partial void LogFailed(Exception exception, string call, int attempt, int attempts);
}
