namespace Workflow.Bench.Chaos.Checking;

internal sealed record Violation(ViolationKind Kind, string Agency, string What)
{
    public override string ToString() => $"{Kind} {Agency}: {What}";
}
