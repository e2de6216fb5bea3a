namespace Workflow.Api.Sessions;

/// <param name="Ended">How many there were.</param>
public sealed record EndedResponse(int Ended);
