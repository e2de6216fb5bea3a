namespace Workflow.Local.Tests.Hangfire;

internal sealed class Gate
{
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Passed => open.Task;

    public void Open() => open.SetResult();
}
