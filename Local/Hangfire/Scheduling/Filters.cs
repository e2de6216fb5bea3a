using System.Reflection;
using Hangfire.Common;

namespace Workflow.Local.Hangfire;

internal static class Filters
{
    /// <summary>What the method says, else its class; null where neither says anything.</summary>
    public static T? Of<T>(Job job)
        where T : JobFilterAttribute => job.Method.GetCustomAttribute<T>() ?? job.Type.GetCustomAttribute<T>();
}
