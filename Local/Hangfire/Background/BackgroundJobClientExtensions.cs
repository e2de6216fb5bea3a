using System.Linq.Expressions;
using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

public static class BackgroundJobClientExtensions
{
    /// <summary>Makes the call as soon as somebody has time.</summary>
    public static string Enqueue<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall) =>
        client.Create(Job.FromExpression(methodCall), new EnqueuedState());

    /// <summary>Makes the call at a moment, or as soon after it as somebody has time.</summary>
    public static string Schedule<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall, DateTimeOffset enqueueAt) =>
        client.Create(Job.FromExpression(methodCall), new ScheduledState(enqueueAt.UtcDateTime));
}
