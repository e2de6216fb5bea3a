using System.Diagnostics;
using Orleans;
using Orleans.Configuration;

namespace Workflow.Local.Orleans;

/// <summary>Looks at all activations now and then: for callers that have waited too long, and for grains that nobody has called.</summary>
internal sealed class Housekeeping : IDisposable
{
    private static readonly TimeSpan LongestGlance = TimeSpan.FromSeconds(1);
    private readonly GrainCollectionOptions _collection;
    private readonly TimeSpan _responseTimeout;
    private readonly Func<IEnumerable<Activation>> _activations;
    private readonly ITimer? _glance;
    private readonly ITimer? _collect;

    public Housekeeping(TimeProvider time, GrainCollectionOptions collection, TimeSpan responseTimeout, Func<IEnumerable<Activation>> activations)
    {
        _collection = collection;
        _responseTimeout = responseTimeout;
        _activations = activations;
        _collect = StartTimer(time, collection.CollectionQuantum, Collect);

        // A tenth of the limit at most late, and never busier than a glance a second for the usual limits.
        var glance = responseTimeout / 10 < LongestGlance ? responseTimeout / 10 : LongestGlance;
        _glance = StartTimer(time, glance, Expire);
    }

    public void Dispose()
    {
        _collect?.Dispose();
        _glance?.Dispose();
    }

    private static ITimer? StartTimer(TimeProvider time, TimeSpan period, Action act)
    {
        if (period <= TimeSpan.Zero)
        {
            return null;
        }

        using var flow = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
        return time.CreateTimer(_ => act(), null, period, period);
    }

    private void Collect()
    {
        var reason = new DeactivationReason(DeactivationReasonCode.ActivationIdle, $"No call for {_collection.CollectionAge}.");
        foreach (var activation in _activations())
        {
            if (activation.IsQuiet && activation.IdleFor >= _collection.CollectionAge)
            {
                activation.Deactivate(reason);
            }
        }
    }

    private void Expire()
    {
        if (Debugger.IsAttached)
        {
            // Whoever stands at a breakpoint would only see timeouts.
            return;
        }

        foreach (var activation in _activations())
        {
            activation.ExpireCalls(_responseTimeout);
        }
    }
}
