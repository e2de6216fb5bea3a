namespace Workflow.Api.Sessions;

public sealed record SignInRequest(string? User, string? Password);
