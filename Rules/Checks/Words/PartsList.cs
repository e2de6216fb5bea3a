using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>A total with the parts that the text lists for it.</summary>
/// <param name="ClaimsToBeWhole">False where the words (其中, 等) leave room for parts that are not listed.</param>
internal sealed record PartsList(CountedThing Total, IReadOnlyList<CountedThing> Parts, bool ClaimsToBeWhole, TextSpan Span);
