using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

internal sealed partial class Engine
{
    private bool _disposed;

    /// <summary>
    /// Refuses calls from outside, lets those finish that were accepted, with the calls that they make, and ends every activation.
    /// </summary>
    /// <param name="patience">What is not done when it is cancelled fails.</param>
    public async Task Stop(CancellationToken patience)
    {
        _stopping = true;
        _housekeeping.Dispose();
        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The host stops.");
        try
        {
            // A call that still runs may activate further grains.
            while (!_activations.IsEmpty && !Stopped.IsCancellationRequested)
            {
                List<Task> gone = [];
                foreach (var (_, activation) in _activations)
                {
                    activation.DeactivateAfterCalls(reason);
                    gone.Add(activation.Deactivated);
                }

                await Task.WhenAll(gone).WaitAsync(patience);
            }
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            CutOff();
        }
    }

    /// <summary>Once for each service that the engine is registered as.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        _stopping = true;
        _housekeeping.Dispose();
        CutOff();
        _stopped.Dispose();
    }

    private void CutOff()
    {
        _stopped.Cancel();
        if (_activations.IsEmpty)
        {
            return;
        }

        Log.CutOff(_activations.Count);
        foreach (var (id, activation) in _activations)
        {
            activation.FailCalls(new OrleansException($"The host stopped before {id} had answered."));
        }
    }
}
