using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Tests.Orleans;

internal sealed class DeskGrain(Journal journal, DeskGrain.Counter counter) : Grain, IDeskGrain
{
    private readonly int _number = counter.Next();
    private IGrainTimer? _timer;

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        journal.Write($"{this.GetPrimaryKeyString()} ended: {reason.ReasonCode}");
        return Task.CompletedTask;
    }

    public Task<string> Key() => Task.FromResult(this.GetPrimaryKeyString());

    public Task<int> Activation() => Task.FromResult(_number);

    public async Task Work(string name, Task until)
    {
        journal.Write($"{name} begins");
        await until;
        journal.Write($"{name} ends");
    }

    public async Task<int> CountInBranches(int branches)
    {
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, branches).Select(async _ =>
        {
            for (var step = 0; step < 100; step++)
            {
                await Task.Yield();
                count++;
            }
        }));
        return count;
    }

    public async Task Fail(string message)
    {
        await Task.Yield();
        throw new DeskException(message);
    }

    public Task FailAtOnce(string message) => throw new DeskException(message);

    public async ValueTask<int> Double(int number)
    {
        await Task.Yield();
        return number * 2;
    }

    public ValueTask Nothing()
    {
        journal.Write("nothing");
        return ValueTask.CompletedTask;
    }

    public Task<T> Echo<T>(T value) => Task.FromResult(value);

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task Visit(params string[] route)
    {
        if (route.Length > 0)
        {
            await GrainFactory.GetGrain<IDeskGrain>(route[0]).Visit(route[1..]);
        }

        journal.Write($"{this.GetPrimaryKeyString()} visited");
    }

    public Task VisitWithoutWaiting(string other)
    {
        _ = GrainFactory.GetGrain<IDeskGrain>(other).Visit(this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    public Task<string?> Context(string name) => Task.FromResult(RequestContext.Get(name) as string);

    public Task SetContext(string name, string value)
    {
        RequestContext.Set(name, value);
        return Task.CompletedTask;
    }

    public Task<string?> ContextBelow(string other, string name) => GrainFactory.GetGrain<IDeskGrain>(other).Context(name);

    public Task Take(object thing) => Task.CompletedTask;

    public Task TakeSelfAt(string other) => GrainFactory.GetGrain<IDeskGrain>(other).Take(this);

    public Task Tick(TimeSpan due, TimeSpan period, Task? until = null)
    {
        var tick = 0;
        _timer = this.RegisterGrainTimer(
            async () =>
            {
                journal.Write($"tick {++tick}");
                await (until ?? Task.CompletedTask);
                journal.Write($"tick {tick} over");
            },
            due,
            period);
        return Task.CompletedTask;
    }

    public Task StopTicking()
    {
        _timer?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Numbers the activations of one silo.</summary>
    internal sealed class Counter
    {
        private int _last;

        public int Next() => Interlocked.Increment(ref _last);
    }
}
