namespace Stateless.Reflection;

/// <summary>A trigger as the machine's owner wrote it.</summary>
public class TriggerInfo
{
    internal TriggerInfo(object underlyingTrigger) => UnderlyingTrigger = underlyingTrigger;

    public object UnderlyingTrigger { get; }

    public override string ToString() => UnderlyingTrigger.ToString() ?? "<null>";
}
