using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

/// <summary>Calls that are made once, in the background.</summary>
public interface IBackgroundJobClient
{
    /// <returns>An id of the call.</returns>
    /// <exception cref="NotSupportedException">The state is neither enqueued nor scheduled.</exception>
    string Create(Job job, IState state);
}
