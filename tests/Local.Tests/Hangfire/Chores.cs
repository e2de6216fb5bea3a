using Hangfire;

namespace Workflow.Local.Tests.Hangfire;

/// <summary>A job as the product writes them: a plain class that the services make.</summary>
internal sealed class Chores(Diary diary, Gate gate)
{
    public Task Note(string line)
    {
        diary.Write(line);
        return Task.CompletedTask;
    }

    public async Task UntilStopped(CancellationToken stop)
    {
        diary.Write("waits");
        await stop.WhenCancelled();
        diary.Write("stopped");
    }

    [AutomaticRetry(Attempts = 2, DelaysInSeconds = [0])]
    public Task Fail()
    {
        diary.Write("tried");
        throw new InvalidOperationException("On purpose.");
    }

    [DisableConcurrentExecution("chore:{0}", 60)]
    public async Task Alone(string resource, string who)
    {
        diary.Write($"{who} in");
        await gate.Passed;
        diary.Write($"{who} out");
    }
}
