namespace Stateless.Reflection;

/// <summary>A machine as it is configured; what the graphs are drawn from.</summary>
public class StateMachineInfo
{
    internal StateMachineInfo(IEnumerable<StateInfo> states, Type stateType, Type triggerType, StateInfo initialState)
    {
        States = [.. states];
        StateType = stateType;
        TriggerType = triggerType;
        InitialState = initialState;
    }

    /// <summary>Names the state only: it carries no transitions. Find the state among <see cref="States"/> for those.</summary>
    public StateInfo InitialState { get; }

    /// <summary>Configured states in the order in which they were first named, then those only reached.</summary>
    public IEnumerable<StateInfo> States { get; }

    public Type StateType { get; }

    public Type TriggerType { get; }
}
