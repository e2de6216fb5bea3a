namespace Workflow.Api.Demo;

/// <summary>Whether the process was started with <c>--demo</c>.</summary>
internal sealed record DemoSwitch(bool IsOn)
{
    public const string Argument = "--demo";
}
