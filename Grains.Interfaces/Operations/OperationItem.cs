using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Operations;

/// <param name="Agency">The agency that the item is about.</param>
/// <param name="Result">What was done or skipped, and why.</param>
/// <param name="Document">For an import: what is put into the report.</param>
[GenerateSerializer, Alias("operation-item"), Immutable]
public sealed record OperationItem(
    [property: Id(0)] string Agency,
    [property: Id(1)] OperationItemState State,
    [property: Id(2)] LocalizedText? Result,
    [property: Id(3)] OperationDocument? Document = null);
