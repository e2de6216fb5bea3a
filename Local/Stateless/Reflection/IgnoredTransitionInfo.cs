namespace Stateless.Reflection;

/// <summary>A trigger that a state accepts without moving.</summary>
public class IgnoredTransitionInfo : TransitionInfo
{
    internal IgnoredTransitionInfo(TriggerInfo trigger, IEnumerable<InvocationInfo> guards)
    {
        Trigger = trigger;
        GuardConditionsMethodDescriptions = guards;
    }
}
