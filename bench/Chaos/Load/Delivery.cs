using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Load;

/// <summary>What became of one sending.</summary>
/// <param name="Reached">False where nobody listened: surely nothing was done.</param>
/// <param name="Answer">Null where none came.</param>
internal sealed record Delivery(bool Reached, Answer? Answer);
