namespace Workflow.Api.Sessions;

public sealed record SignInRequest(string? User = null, string? Password = null);
