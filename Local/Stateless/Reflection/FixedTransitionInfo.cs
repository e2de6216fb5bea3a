namespace Stateless.Reflection;

/// <summary>A move to a state that is known when the machine is configured.</summary>
public class FixedTransitionInfo : TransitionInfo
{
    internal FixedTransitionInfo(TriggerInfo trigger, IEnumerable<InvocationInfo> guards, StateInfo destination)
    {
        Trigger = trigger;
        GuardConditionsMethodDescriptions = guards;
        DestinationState = destination;
    }

    public StateInfo DestinationState { get; }
}
