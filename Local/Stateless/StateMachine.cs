using System.Globalization;
using Stateless.Reflection;

namespace Stateless;

/// <summary>States, the triggers that lead from one to another, and the guards that must hold for it. Not thread-safe.</summary>
public partial class StateMachine<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, StateMoves> _states = [];
    private readonly Func<TState> _read;
    private readonly Action<TState> _write;
    private readonly TState _initial;
    private readonly FiringMode _firingMode;
    private readonly Queue<TTrigger> _waiting = new();
    private bool _firing;
    private Action<TState, TTrigger, ICollection<string>?> _unhandled = Refuse;

    public StateMachine(TState initialState)
        : this(initialState, FiringMode.Queued)
    {
    }

    public StateMachine(TState initialState, FiringMode firingMode)
    {
        var current = initialState;
        _read = () => current;
        _write = next => current = next;
        _initial = initialState;
        _firingMode = firingMode;
    }

    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
        : this(stateAccessor, stateMutator, FiringMode.Queued)
    {
    }

    /// <summary>A machine whose state lives elsewhere; the state at this moment is the initial one in <see cref="GetInfo"/>.</summary>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator, FiringMode firingMode)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);
        _read = stateAccessor;
        _write = stateMutator;
        _initial = stateAccessor();
        _firingMode = firingMode;
    }

    public TState State => _read();

    public StateConfiguration Configure(TState state) => new(this, MovesOf(state));

    public bool IsInState(TState state) => EqualityComparer<TState>.Default.Equals(State, state);

    /// <summary>Replaces the exception for a trigger that cannot fire.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = (state, trigger, _) => unhandledTriggerAction(state, trigger);
    }

    /// <summary>As the other overload; the last argument is null where the state has no such move.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>?> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _unhandled = unhandledTriggerAction;
    }

    public StateMachineInfo GetInfo() => new InfoBuilder(_states, _initial).Build();

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"StateMachine {{ State = {State}, PermittedTriggers = {{ {string.Join(", ", MovesOf(State).Permitted())} }}}}");

    // Looking a state up registers it, as in the real package: the order of the graph's states depends on it.
    private StateMoves MovesOf(TState state)
    {
        if (!_states.TryGetValue(state, out var moves))
        {
            moves = new StateMoves(state);
            _states.Add(state, moves);
        }

        return moves;
    }
}
