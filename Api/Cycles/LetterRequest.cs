namespace Workflow.Api.Cycles;

/// <param name="Agency">Whom a return letter is for; the other letters go to all.</param>
public sealed record LetterRequest(string? Agency);
