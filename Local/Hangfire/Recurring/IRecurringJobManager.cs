using Hangfire.Common;

namespace Hangfire;

/// <summary>Calls that are made again and again.</summary>
public interface IRecurringJobManager
{
    /// <param name="cronExpression">Five fields: minute, hour, day of the month, month, day of the week (0 is Sunday).</param>
    /// <exception cref="ArgumentException">The expression is none, or one that this stand-in does not read.</exception>
    void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options);

    void RemoveIfExists(string recurringJobId);

    /// <summary>Makes the call now, besides its times; nothing where there is no such job.</summary>
    void Trigger(string recurringJobId);
}
