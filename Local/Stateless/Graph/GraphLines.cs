using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>The arrows of a machine in drawing order: per state its moves, then what it ignores.</summary>
internal static class GraphLines
{
    public static string NameOf(StateInfo state) => state.ToString();

    public static IEnumerable<(string From, string Label, string To)> Of(StateMachineInfo machine) =>
        from state in machine.States
        let name = NameOf(state)
        from line in state.FixedTransitions.Select(move => (name, LabelOf(move), NameOf(move.DestinationState)))
            .Concat(state.IgnoredTriggers.Select(ignored => (name, LabelOf(ignored), name)))
        select line;

    /// <summary>State names in drawing order; two states of one name are one node.</summary>
    public static IReadOnlyList<string> Nodes(StateMachineInfo machine) => [.. machine.States.Select(NameOf).Distinct()];

    private static string LabelOf(TransitionInfo move)
    {
        var trigger = move.Trigger.ToString();
        var guards = move.GuardConditionsMethodDescriptions.Select(guard => $"[{guard.Description}]");
        return string.Join(' ', guards.Prepend(trigger).SkipWhile(part => part.Length == 0));
    }
}
