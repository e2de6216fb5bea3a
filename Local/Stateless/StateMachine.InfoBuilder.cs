using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Describes the machine in the order that the graphs of the real package have.</summary>
    internal sealed class InfoBuilder(IReadOnlyDictionary<TState, StateMoves> states, TState initial)
    {
        private readonly Dictionary<TState, StateInfo> _infos = [];

        public StateMachineInfo Build()
        {
            foreach (var moves in states.Values)
            {
                _infos.Add(moves.State, InfoOf(moves));
            }

            foreach (var destination in DestinationsOf(MoveKind.Transition).Concat(DestinationsOf(MoveKind.Reentry)))
            {
                _infos.TryAdd(destination, InfoOf(new StateMoves(destination)));
            }

            foreach (var (state, info) in _infos)
            {
                info.Connect(states.TryGetValue(state, out var moves) ? TransitionsOf(moves) : []);
            }

            return new StateMachineInfo(_infos.Values, typeof(TState), typeof(TTrigger), new StateInfo(initial, []));
        }

        private IEnumerable<TState> DestinationsOf(MoveKind kind) =>
            states.Values.SelectMany(moves => moves.All).Where(move => move.Kind == kind).Select(move => move.Destination);

        private List<FixedTransitionInfo> TransitionsOf(StateMoves moves) =>
        [
            .. from ofTrigger in moves.ByTrigger
               from move in ofTrigger.Where(move => move.Kind == MoveKind.Transition)
                   .Concat(ofTrigger.Where(move => move.Kind == MoveKind.Reentry))
               select new FixedTransitionInfo(TriggerOf(move), GuardsOf(move), _infos[move.Destination]),
        ];

        private static StateInfo InfoOf(StateMoves moves) =>
            new(moves.State, [.. moves.All.Where(move => move.Kind == MoveKind.Ignored)
                .Select(move => new IgnoredTransitionInfo(TriggerOf(move), GuardsOf(move)))]);

        private static TriggerInfo TriggerOf(Move move) => new(move.Trigger);

        private static IEnumerable<InvocationInfo> GuardsOf(Move move) => [.. move.Guards.Select(guard => guard.Info)];
    }
}
