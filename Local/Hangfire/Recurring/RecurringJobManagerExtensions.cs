using System.Linq.Expressions;
using Hangfire.Common;

namespace Hangfire;

public static class RecurringJobManagerExtensions
{
    public static void AddOrUpdate<T>(
        this IRecurringJobManager manager, string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression, RecurringJobOptions options) =>
        manager.AddOrUpdate(recurringJobId, Job.FromExpression(methodCall), cronExpression, options);
}
