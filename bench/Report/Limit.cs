namespace Workflow.Bench.Report;

/// <summary>What a figure has to reach or must not pass.</summary>
internal sealed record Limit
{
    private Limit(double bound, bool isLeast) => (Bound, IsLeast) = (bound, isLeast);

    public double Bound { get; }

    public bool IsLeast { get; }

    public static Limit AtLeast(double bound) => new(bound, isLeast: true);

    public static Limit AtMost(double bound) => new(bound, isLeast: false);

    public bool IsMetBy(double figure) => IsLeast ? figure >= Bound : figure <= Bound;
}
