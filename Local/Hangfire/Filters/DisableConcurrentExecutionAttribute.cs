using Hangfire.Common;

namespace Hangfire;

/// <summary>Of the calls that name one resource only one is under way at a time.</summary>
/// <param name="resource">May name arguments of the call by their places: <c>job:{0}</c>.</param>
/// <param name="timeoutSec">A call that waited so long fails.</param>
public class DisableConcurrentExecutionAttribute(string resource, int timeoutSec) : JobFilterAttribute
{
    public string Resource { get; } = resource;

    public int TimeoutSec { get; } = timeoutSec;
}
