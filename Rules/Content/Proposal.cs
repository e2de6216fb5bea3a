namespace Workflow.Rules.Content;

/// <summary>A value proposed for a blank cell.</summary>
public sealed record Proposal(string Cell, decimal Value, LocalizedText Because);
