namespace Workflow.Local.Tests.Orleans;

/// <summary>What happened, in order; a test can wait for a line.</summary>
internal sealed class Journal
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(string Line, TaskCompletionSource Seen)> _awaited = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    public void Write(string line)
    {
        lock (_gate)
        {
            _lines.Add(line);
            foreach (var (_, seen) in _awaited.Where(wait => wait.Line == line))
            {
                seen.TrySetResult();
            }
        }
    }

    /// <summary>Completes with the first such line, also one that was written before.</summary>
    public Task Seen(string line)
    {
        lock (_gate)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_lines.Contains(line))
            {
                seen.SetResult();
            }

            _awaited.Add((line, seen));
            return seen.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }
}
