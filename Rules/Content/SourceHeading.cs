namespace Workflow.Rules.Content;

/// <param name="Section">The section that the heading opens.</param>
/// <param name="Text">The heading as it stood in the document: <c>5、 存在的主要问题及改进情况</c>.</param>
public sealed record SourceHeading(string Section, string Text);
