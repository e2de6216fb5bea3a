namespace Workflow.Rules.Text;

/// <summary>A number with its unit in a running text: 126条.</summary>
/// <param name="IsExact">False where the words themselves round: 40余条, 约500条.</param>
internal readonly record struct CountedThing(TextSpan Span, decimal Value, string Unit, bool IsExact);
