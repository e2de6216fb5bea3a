using System.Collections.Concurrent;
using System.Globalization;
using Hangfire;
using Hangfire.Common;

namespace Workflow.Local.Hangfire;

/// <summary>Keeps calls of one resource apart, inside of this process.</summary>
internal sealed class ResourceLocks(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new();

    /// <returns>Held until it is disposed.</returns>
    /// <exception cref="TimeoutException">Somebody else held it longer than the call may wait.</exception>
    public async Task<IDisposable> Enter(Job job, CancellationToken stop)
    {
        if (Filters.Of<DisableConcurrentExecutionAttribute>(job) is not { } exclusive)
        {
            return new Held(null);
        }

        var resource = string.Format(CultureInfo.InvariantCulture, exclusive.Resource, [.. job.Args]);
        var gate = gates.GetOrAdd(resource, _ => new SemaphoreSlim(1));
        if (!await gate.WaitAsync(0, stop))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(exclusive.TimeoutSec), clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
            try
            {
                await gate.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                throw new TimeoutException($"{resource} is still under way after {exclusive.TimeoutSec} s.");
            }
        }

        return new Held(gate);
    }

    private sealed class Held(SemaphoreSlim? gate) : IDisposable
    {
        public void Dispose() => gate?.Release();
    }
}
