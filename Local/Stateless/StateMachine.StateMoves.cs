using System.Diagnostics.CodeAnalysis;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What can leave one state. The order in which triggers were configured is the order of the graph.</summary>
    internal sealed class StateMoves(TState state)
    {
        private readonly Dictionary<TTrigger, List<Move>> _byTrigger = [];

        public TState State { get; } = state;

        public IEnumerable<List<Move>> ByTrigger => _byTrigger.Values;

        public IEnumerable<Move> All => _byTrigger.Values.SelectMany(moves => moves);

        public void Add(Move move)
        {
            if (!_byTrigger.TryGetValue(move.Trigger, out var moves))
            {
                _byTrigger.Add(move.Trigger, moves = []);
            }

            moves.Add(move);
        }

        public List<TTrigger> Permitted() =>
            [.. _byTrigger.Where(entry => entry.Value.Exists(move => move.UnmetGuards().Count == 0)).Select(entry => entry.Key)];

        public bool TryFind(TTrigger trigger, [NotNullWhen(true)] out Move? move, out ICollection<string>? unmet)
        {
            move = null;
            unmet = null;
            if (!_byTrigger.TryGetValue(trigger, out var candidates))
            {
                return false;
            }

            List<string> refusals = [];
            foreach (var candidate in candidates)
            {
                var missing = candidate.UnmetGuards();
                if (missing.Count > 0)
                {
                    Merge(missing, refusals);
                }
                else if (move is null)
                {
                    move = candidate;
                }
                else
                {
                    throw new InvalidOperationException(
                        $"Trigger '{trigger}' has more than one move out of state '{State}' whose guards are met; guards of one trigger must exclude each other.");
                }
            }

            unmet = move is null ? refusals : [];
            return move is not null;
        }

        // The first move keeps its own list whole, even a description that stands there twice; later moves only add new ones.
        private static void Merge(List<string> missing, List<string> refusals) =>
            refusals.AddRange(refusals.Count == 0 ? missing : missing.Distinct().Except(refusals).ToList());
    }
}
