namespace Workflow.Bench.Transitions;

/// <param name="Rounds">Slices of each way of writing at each number of callers; one more before them warms up and does not count.</param>
/// <param name="Reports">Of each way of writing, so that none finds what another has in its cache.</param>
/// <param name="Sides">a: the bare function; b: the grain in process; c: HTTP.</param>
internal sealed record TransitionsPlan(int Rounds, TimeSpan SliceTime, int Reports, string Sides, IReadOnlyList<int> Callers);
