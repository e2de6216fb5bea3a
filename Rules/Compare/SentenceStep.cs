namespace Workflow.Rules.Compare;

/// <summary>One sentence on the way from the old text to the new.</summary>
public sealed record SentenceStep(SentenceChange Change, string Text);
