namespace Workflow.Journey.Tests.Samples;

/// <param name="Place">The section or the table.</param>
/// <param name="Quote">Words that the finding's quote holds; null where it quotes nothing.</param>
internal sealed record ExpectedFinding(string Code, string Place, string? Quote = null);
