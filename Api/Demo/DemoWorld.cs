namespace Workflow.Api.Demo;

internal sealed class DemoWorld
{
    public const string Password = "demo-2025";
    public static IReadOnlyList<(string User, string What)> Accounts { get; } = [];
    public Task Make() => Task.CompletedTask;
}
