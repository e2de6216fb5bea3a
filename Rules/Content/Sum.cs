namespace Workflow.Rules.Content;

/// <summary>A cell that the form prints as the sum of others.</summary>
public sealed record Sum(string Total, IReadOnlyList<string> Addends);
