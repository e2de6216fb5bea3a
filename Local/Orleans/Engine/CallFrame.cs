using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>One running call in a chain of calls between grains.</summary>
internal sealed class CallFrame(GrainId grain, string method, CallFrame? caller)
{
    private CallFrame? _caller = caller;
    private volatile bool _ended;

    public GrainId Grain => grain;

    /// <summary>Whether the call has answered; then nothing waits for it, and it is no part of a cycle.</summary>
    public bool Ended
    {
        get => _ended;
        set => _ended = value;
    }

    // Unlinks callers that did not wait for their call, so that grains that keep each other going leave no endless chain.
    private CallFrame? Caller
    {
        get
        {
            while (_caller is { Ended: true } ended)
            {
                _caller = ended._caller;
            }

            return _caller;
        }
    }

    /// <summary>The chain as <c>a.First -> b.Second -> a.Third</c> where the target already waits in it; else null.</summary>
    public static string? CycleTo(GrainId target, string targetMethod, CallFrame? from)
    {
        List<string> chain = [$"{target}.{targetMethod}"];
        for (var frame = from; frame is not null; frame = frame.Caller)
        {
            if (frame.Ended)
            {
                continue;
            }

            chain.Add(frame.ToString());
            if (frame.Grain == target)
            {
                chain.Reverse();
                return string.Join(" -> ", chain);
            }
        }

        return null;
    }

    public override string ToString() => $"{grain}.{method}";
}
