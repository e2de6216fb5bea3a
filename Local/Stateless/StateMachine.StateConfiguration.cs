namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Says which moves leave one state.</summary>
    public partial class StateConfiguration
    {
        private readonly StateMoves _moves;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, StateMoves moves)
        {
            Machine = machine;
            _moves = moves;
        }

        public TState State => _moves.State;

        public StateMachine<TState, TTrigger> Machine { get; }

        /// <exception cref="ArgumentException">The destination is this state; that is a reentry, or ignored.</exception>
        public StateConfiguration Permit(TTrigger trigger, TState destinationState) =>
            AddTransition(trigger, destinationState, []);

        /// <param name="guardDescription">The requirement as a sentence; without it the name of the guard's method stands in.</param>
        /// <exception cref="ArgumentException">The destination is this state.</exception>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null) =>
            AddTransition(trigger, destinationState, [Guard.Of(guard, guardDescription)]);

        /// <exception cref="ArgumentException">The destination is this state.</exception>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards) =>
            AddTransition(trigger, destinationState, GuardsOf(guards));

        public StateConfiguration PermitReentry(TTrigger trigger) => Add(MoveKind.Reentry, trigger, State, []);

        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Add(MoveKind.Reentry, trigger, State, [Guard.Of(guard, guardDescription)]);

        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Add(MoveKind.Reentry, trigger, State, GuardsOf(guards));

        public StateConfiguration Ignore(TTrigger trigger) => Add(MoveKind.Ignored, trigger, State, []);

        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Add(MoveKind.Ignored, trigger, State, [Guard.Of(guard, guardDescription)]);

        public StateConfiguration IgnoreIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Add(MoveKind.Ignored, trigger, State, GuardsOf(guards));

        private StateConfiguration AddTransition(TTrigger trigger, TState destination, IReadOnlyList<Guard> guards)
        {
            if (EqualityComparer<TState>.Default.Equals(destination, State))
            {
                throw new ArgumentException(
                    $"State '{State}' cannot be its own destination for trigger '{trigger}': use PermitReentry or Ignore.",
                    nameof(destination));
            }

            return Add(MoveKind.Transition, trigger, destination, guards);
        }

        private StateConfiguration Add(MoveKind kind, TTrigger trigger, TState destination, IReadOnlyList<Guard> guards)
        {
            _moves.Add(new Move(kind, trigger, destination, guards));
            return this;
        }

        private static IReadOnlyList<Guard> GuardsOf(Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(guards);
            return [.. guards.Select(guard => Guard.Of(guard.Item1, guard.Item2))];
        }
    }
}
