namespace Workflow.Bench.Year;

/// <param name="Agencies">Spread evenly among the tenants.</param>
/// <param name="Reports">In the store when the boards are read.</param>
/// <param name="Rounds">One more before them warms up and does not count.</param>
internal sealed record YearPlan(int Agencies, int Tenants, int Reports, int Rounds);
