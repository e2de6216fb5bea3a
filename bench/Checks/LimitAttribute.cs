namespace Workflow.Bench.Checks;

/// <summary>The time that the specification allows for one call.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LimitAttribute(double milliseconds) : Attribute
{
    public double Milliseconds { get; } = milliseconds;
}
