using Workflow.Grains.Interfaces.Failures;

namespace Workflow.Silo.Storage.Trips;

/// <summary>Round trips that callers share: while as many are under way as there are lanes, what is asked waits, and the next trip takes along all that waits. A lone caller never waits.</summary>
/// <param name="travel">One trip. It gives every asker on it an answer or a failure; what it throws itself fails all that are left.</param>
internal sealed class SharedTrips<TAsk, TAnswer>(TripLimits limits, Func<IReadOnlyList<Asker<TAsk, TAnswer>>, Task> travel)
{
    private readonly Lock gate = new();
    private readonly Queue<Asker<TAsk, TAnswer>> waiting = [];
    private int underWay;

    /// <exception cref="StoreBusyException">As many wait as may.</exception>
    public Task<TAnswer> Ask(TAsk ask)
    {
        var asker = new Asker<TAsk, TAnswer>(ask);
        lock (gate)
        {
            if (underWay == limits.Lanes)
            {
                if (waiting.Count >= limits.MostWaiting)
                {
                    return Task.FromException<TAnswer>(new StoreBusyException($"{waiting.Count} wait for the database already."));
                }

                waiting.Enqueue(asker);
                return asker.Answer;
            }

            underWay++;
        }

        Depart(asker);
        return asker.Answer;
    }

    private void Depart(Asker<TAsk, TAnswer> first)
    {
        // A trip has many passengers: it must not go on in the turn of the one who came first.
        var turn = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            _ = Drive(first);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(turn);
        }
    }

    private async Task Drive(Asker<TAsk, TAnswer> first)
    {
        for (IReadOnlyList<Asker<TAsk, TAnswer>>? passengers = [first]; passengers is not null; passengers = Board())
        {
            try
            {
                await travel(passengers).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // Handed to those who asked.
                foreach (var passenger in passengers)
                {
                    passenger.Fail(exception);
                }
            }
        }
    }

    /// <summary>Who goes along on the next trip; null ends this lane.</summary>
    private List<Asker<TAsk, TAnswer>>? Board()
    {
        lock (gate)
        {
            if (waiting.Count == 0)
            {
                underWay--;
                return null;
            }

            var passengers = new List<Asker<TAsk, TAnswer>>(Math.Min(waiting.Count, limits.LargestTrip));
            while (passengers.Count < limits.LargestTrip && waiting.TryDequeue(out var next))
            {
                passengers.Add(next);
            }

            return passengers;
        }
    }
}
