using Orleans;

namespace Workflow.Local.Tests.Orleans;

/// <summary>A grain for everything that needs no storage.</summary>
internal interface IDeskGrain : IGrainWithStringKey
{
    Task<string> Key();

    Task<int> Activation();

    Task Work(string name, Task until);

    Task<int> CountInBranches(int branches);

    Task Fail(string message);

    Task FailAtOnce(string message);

    ValueTask<int> Double(int number);

    ValueTask Nothing();

    Task<T> Echo<T>(T value);

    Task Leave();

    Task Visit(params string[] route);

    Task VisitWithoutWaiting(string other);

    Task<string?> Context(string name);

    Task SetContext(string name, string value);

    Task<string?> ContextBelow(string other, string name);

    Task Take(object thing);

    Task TakeSelfAt(string other);

    Task Tick(TimeSpan due, TimeSpan period, Task? until = null);

    Task StopTicking();
}
