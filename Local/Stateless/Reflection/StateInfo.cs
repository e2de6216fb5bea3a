namespace Stateless.Reflection;

/// <summary>One state and what leaves it.</summary>
public class StateInfo
{
    internal StateInfo(object underlyingState, IReadOnlyList<IgnoredTransitionInfo> ignored)
    {
        UnderlyingState = underlyingState;
        IgnoredTriggers = ignored;
    }

    public object UnderlyingState { get; }

    /// <summary>Null, as in the real package, for <see cref="StateMachineInfo.InitialState"/>.</summary>
    public IEnumerable<FixedTransitionInfo> FixedTransitions { get; private set; } = null!;

    /// <summary>Null, as in the real package, for <see cref="StateMachineInfo.InitialState"/>; ignored triggers are not among them.</summary>
    public IEnumerable<TransitionInfo> Transitions => FixedTransitions;

    public IEnumerable<IgnoredTransitionInfo> IgnoredTriggers { get; }

    internal void Connect(IReadOnlyList<FixedTransitionInfo> transitions) => FixedTransitions = transitions;

    public override string ToString() => UnderlyingState.ToString() ?? "<null>";
}
