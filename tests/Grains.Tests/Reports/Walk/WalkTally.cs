namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>How far the walks got, so that a generator that only knocks at closed doors is noticed.</summary>
internal sealed class WalkTally
{
    private readonly Dictionary<(Act, Kind), int> counts = [];

    public int Walks { get; set; }

    public int Restarts { get; set; }

    public int Conflicts { get; set; }

    public int Steps => counts.Values.Sum();

    public void Count(Step step, Kind kind) => counts[(step.Act, kind)] = counts.GetValueOrDefault((step.Act, kind)) + 1;

    public int Of(Act act, Kind kind) => counts.GetValueOrDefault((act, kind));

    public int Of(Kind kind) => counts.Where(count => count.Key.Item2 == kind).Sum(count => count.Value);

    public override string ToString() =>
        $"{Walks} walks, {Steps} steps, {Restarts} restarts, {Conflicts} conflicts; " + string.Join(", ", Enum.GetValues<Kind>().Select(kind => $"{kind} {Of(kind)}"))
        + "; done: " + string.Join(", ", Enum.GetValues<Act>().Select(act => $"{act} {Of(act, Kind.Done)}"));
}
