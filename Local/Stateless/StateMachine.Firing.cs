namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <exception cref="InvalidOperationException">The guards of two moves of this trigger hold at once.</exception>
    public bool CanFire(TTrigger trigger) => MovesOf(State).TryFind(trigger, out _, out _);

    /// <param name="unmetGuards">Null where the state has no such move; empty where it can fire; else what did not hold.</param>
    /// <exception cref="InvalidOperationException">The guards of two moves of this trigger hold at once.</exception>
    public bool CanFire(TTrigger trigger, out ICollection<string>? unmetGuards) =>
        MovesOf(State).TryFind(trigger, out _, out unmetGuards);

    /// <exception cref="InvalidOperationException">
    /// The state has no such move, or a guard does not hold, or the guards of two moves hold at once.
    /// </exception>
    public void Fire(TTrigger trigger)
    {
        if (_firingMode == FiringMode.Immediate)
        {
            Step(trigger);
            return;
        }

        _waiting.Enqueue(trigger);
        if (_firing)
        {
            return;
        }

        _firing = true;
        try
        {
            while (_waiting.TryDequeue(out var next))
            {
                Step(next);
            }
        }
        finally
        {
            _firing = false;
        }
    }

    [Obsolete("Blocks a thread in the real package. Use GetPermittedTriggersAsync.")]
    public IEnumerable<TTrigger> GetPermittedTriggers(params object[] args) => MovesOf(State).Permitted();

    /// <summary>The triggers of which at least one move has all its guards met, in the order in which they were configured.</summary>
    public Task<IEnumerable<TTrigger>> GetPermittedTriggersAsync(params object[] args) =>
        Task.FromResult<IEnumerable<TTrigger>>(MovesOf(State).Permitted());

    private void Step(TTrigger trigger)
    {
        var moves = MovesOf(State);
        if (!moves.TryFind(trigger, out var move, out var unmet))
        {
            _unhandled(moves.State, trigger, unmet);
        }
        else if (move.Kind != MoveKind.Ignored)
        {
            _write(move.Destination);
        }
    }

    private static void Refuse(TState state, TTrigger trigger, ICollection<string>? unmet)
    {
        if (unmet is { Count: > 0 })
        {
            throw new InvalidOperationException(
                $"Trigger '{trigger}' may leave state '{state}' only when its guards are met. Unmet: '{string.Join(", ", unmet)}'.");
        }

        throw new InvalidOperationException(
            $"No move leaves state '{state}' by trigger '{trigger}'; a trigger that is to do nothing there must be ignored.");
    }
}
