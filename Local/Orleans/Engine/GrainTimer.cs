using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>A timer whose ticks wait their turn among the calls of its grain.</summary>
internal sealed class GrainTimer : IGrainTimer
{
    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly bool _keepAlive;
    private readonly CancellationTokenSource _disposed = new();
    private readonly ITimer _timer;
    private TimeSpan _dueTime;
    private TimeSpan _period;
    private bool _changed;
    private volatile bool _ticking;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        _activation = activation;
        _callback = callback;
        _keepAlive = options.KeepAlive;

        // A timer outlives the call that made it, and must not keep that call's ambient values.
        using var flow = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
        _timer = activation.Engine.Time.CreateTimer(static timer => ((GrainTimer)timer!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Begin(TimeSpan dueTime, TimeSpan period) => Change(dueTime, period);

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        CheckRange(dueTime, nameof(dueTime));
        CheckRange(period, nameof(period));
        _dueTime = dueTime;
        _period = period;
        _changed = true;
        if (!_ticking)
        {
            _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _disposed.Cancel();
        _timer.Dispose();
        _activation.Forget(this);
    }

    private static void CheckRange(TimeSpan time, string name)
    {
        const long longest = uint.MaxValue - 1L;
        ArgumentOutOfRangeException.ThrowIfLessThan((long)time.TotalMilliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)time.TotalMilliseconds, longest, name);
    }

    private void Ring()
    {
        _ticking = true;
        _activation.TryEnqueue(new Tick(this));
    }

    private async Task Run()
    {
        if (_disposed.IsCancellationRequested)
        {
            return;
        }

        _changed = false;
        var frame = new CallFrame(_activation.GrainId, "timer", null);
        Flow.Current = Flow.Empty.Into(frame);
        try
        {
            await _callback(_disposed.Token);
        }
        catch (Exception exception)
        {
            _activation.Engine.Log.TimerFailed(_activation.GrainId, exception);
            _activation.DropIfStale(exception);
        }

        frame.Ended = true;
        if (_keepAlive)
        {
            _activation.Touch();
        }

        _ticking = false;
        if (!_disposed.IsCancellationRequested)
        {
            _timer.Change(_changed ? _dueTime : _period, Timeout.InfiniteTimeSpan);
        }
    }

    private sealed class Tick(GrainTimer timer) : Turn
    {
        public override Flow Flow => Flow.Current;

        public override Task Run(Activation activation) => timer.Run();
    }
}
