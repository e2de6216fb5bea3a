using System.Diagnostics.CodeAnalysis;

namespace Stateless.Reflection;

/// <summary>What a trigger does in a state.</summary>
public abstract class TransitionInfo
{
    /// <summary>One entry per guard, in the order of configuration; empty without guards.</summary>
    [SuppressMessage("Design", "CA1051", Justification = "The real package has a field here; a property would compile differently.")]
    public IEnumerable<InvocationInfo> GuardConditionsMethodDescriptions = [];

    public TriggerInfo Trigger { get; protected set; } = null!;

    /// <summary>Always false here: this subset has no internal transitions.</summary>
    public bool IsInternalTransition { get; protected set; }
}
