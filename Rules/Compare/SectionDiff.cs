namespace Workflow.Rules.Compare;

/// <param name="Section">A section id, <c>preface</c> or <c>title</c>.</param>
public sealed record SectionDiff(string Section, IReadOnlyList<SentenceStep> Sentences);
