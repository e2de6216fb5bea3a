namespace Workflow.Local.Orleans;

/// <summary>
/// Runs turns one after the other, and the continuations of a turn's awaits one at a time between them.
/// It is the synchronization context of the code that it runs, so nothing of one grain ever runs on two threads at once,
/// not even branches of a Task.WhenAll. No lock is held while code of a grain runs.
/// </summary>
internal abstract class TurnQueue : SynchronizationContext, IThreadPoolWorkItem
{
    // After so many steps the thread goes back to the pool's queue, so that a busy grain cannot keep it.
    private const int StepsPerRun = 64;

    private Queue<(SendOrPostCallback Callback, object? State)>? _continuations;
    private Turn? _first;
    private Turn? _last;
    private Turn? _running;
    private Turn? _ending;
    private bool _endingLetsOthersPass;
    private bool _scheduled;
    private bool _closed;

    /// <summary>Held for a few instructions at a time, never while code of a grain runs.</summary>
    protected Lock Gate { get; } = new();

    /// <summary>Whether nothing runs and nothing waits. A glance without the lock: it may be stale.</summary>
    public bool IsQuiet => _running is null && _first is null;

    /// <returns>False when the queue has closed; then its successor takes the turn.</returns>
    public bool TryEnqueue(Turn turn)
    {
        lock (Gate)
        {
            if (_closed)
            {
                return false;
            }

            Append(turn);
            ScheduleUnlessRunning();
            return true;
        }
    }

    public sealed override void Post(SendOrPostCallback d, object? state)
    {
        lock (Gate)
        {
            (_continuations ??= new()).Enqueue((d, state));
            Schedule();
        }
    }

    public sealed override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("A grain's code cannot be entered from outside; call the grain.");

    public sealed override SynchronizationContext CreateCopy() => this;

    void IThreadPoolWorkItem.Execute()
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            for (var step = 0; step < StepsPerRun; step++)
            {
                if (!Step())
                {
                    return;
                }
            }

            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    protected abstract Task RunTurn(Turn turn);

    protected abstract void ReportStray(Exception exception);

    /// <summary>Plans the last turn; the first plan stands, but one that lets others pass can be overtaken.</summary>
    protected void EndWith(Turn ending, bool lettingOthersPass)
    {
        lock (Gate)
        {
            if (_closed || (_ending is not null && (lettingOthersPass || !_endingLetsOthersPass)))
            {
                return;
            }

            _ending = ending;
            _endingLetsOthersPass = lettingOthersPass;
            ScheduleUnlessRunning();
        }
    }

    /// <summary>Takes no more turns and gives up those that wait, the first of a linked list.</summary>
    protected Turn? Close()
    {
        lock (Gate)
        {
            _closed = true;
            var rest = _first;
            _first = _last = null;
            return rest;
        }
    }

    /// <summary>Puts turns in before anyone else knows of this queue.</summary>
    protected void Inherit(Turn? first)
    {
        lock (Gate)
        {
            for (var turn = first; turn is not null;)
            {
                var next = turn.Next;
                turn.Next = null;
                if (turn.IsCall)
                {
                    Append(turn);
                }

                turn = next;
            }
        }
    }

    /// <summary>Starts what was inherited.</summary>
    protected void Start()
    {
        lock (Gate)
        {
            ScheduleUnlessRunning();
        }
    }

    /// <summary>Does something with the running and every waiting turn; short and without waiting.</summary>
    protected void ForEachTurn(Action<Turn> act)
    {
        lock (Gate)
        {
            if (_running is { } running)
            {
                act(running);
            }

            for (var turn = _first; turn is not null; turn = turn.Next)
            {
                act(turn);
            }
        }
    }

    private bool Step()
    {
        Turn? turn = null;
        (SendOrPostCallback Callback, object? State) continuation = default;
        lock (Gate)
        {
            if (_continuations is null || !_continuations.TryDequeue(out continuation))
            {
                turn = _running is null ? TakeTurn() : null;
                if (turn is null)
                {
                    _scheduled = false;
                    return false;
                }

                _running = turn;
            }
        }

        if (turn is not null)
        {
            _ = RunAndEnd(turn);
        }
        else
        {
            Resume(continuation.Callback!, continuation.State);
        }

        return true;
    }

    private async Task RunAndEnd(Turn turn)
    {
        try
        {
            await RunTurn(turn);
        }
        catch (Exception exception)
        {
            ReportStray(exception);
        }
        finally
        {
            lock (Gate)
            {
                _running = null;
            }

            turn.Answer();
        }
    }

    private void Resume(SendOrPostCallback callback, object? state)
    {
        try
        {
            callback(state);
        }
        catch (Exception exception)
        {
            // Only async void code gets here; nobody waits for it, and it must not take the process down.
            ReportStray(exception);
        }
    }

    private Turn? TakeTurn()
    {
        if (_ending is { } ending && (!_endingLetsOthersPass || _first is null))
        {
            _ending = null;
            return ending;
        }

        var turn = _first;
        if (turn is not null)
        {
            _first = turn.Next;
            _last = _first is null ? null : _last;
            turn.Next = null;
        }

        return turn;
    }

    private void Append(Turn turn)
    {
        if (_last is null)
        {
            _first = _last = turn;
        }
        else
        {
            _last = _last.Next = turn;
        }
    }

    // The end of a running turn comes back here as a continuation, which then goes on with the next.
    private void ScheduleUnlessRunning()
    {
        if (_running is null)
        {
            Schedule();
        }
    }

    private void Schedule()
    {
        if (!_scheduled)
        {
            _scheduled = true;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }
}
