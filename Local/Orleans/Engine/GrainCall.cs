using Orleans;

namespace Workflow.Local.Orleans;

/// <summary>A call on its way to a grain, and its answer.</summary>
internal sealed class GrainCall<TResult>(GrainMethod<TResult> method, object?[] arguments, Flow flow, long sentAt) : Turn
{
    // The caller goes on elsewhere: its code must not run inside the turn that answers it.
    private readonly TaskCompletionSource<TResult> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TResult? _result;
    private Exception? _failure;
    private bool _ran;

    /// <summary>What the caller awaits.</summary>
    public Task<TResult> Promise => _answer.Task;

    public override Flow Flow => flow;

    public override bool IsCall => true;

    public GrainMethod Method => method;

    public object?[] Arguments => arguments;

    public override async Task Run(Activation activation)
    {
        if (_answer.Task.IsCompleted)
        {
            // Its caller was told that it took too long: what was never begun is not done behind its back.
            return;
        }

        var frame = new CallFrame(activation.GrainId, method.Name, flow.Frame);
        Flow.Current = flow.Into(frame);
        try
        {
            _result = activation.Engine.Filters.Length == 0 && activation.GrainInstance is not IIncomingGrainCallFilter
                ? await method.Invoke(activation.GrainInstance!, arguments)
                : await new FilteredCall<TResult>(method, arguments, flow, activation).Run();
        }
        catch (Exception exception)
        {
            _failure = exception;
            activation.DropIfStale(exception);
        }

        frame.Ended = true;
        activation.Touch();
        _ran = true;
    }

    public override void Answer()
    {
        if (_failure is not null)
        {
            Fail(_failure);
        }
        else if (_ran)
        {
            _answer.TrySetResult(_result!);
        }
    }

    public override void Fail(Exception reason) => _answer.TrySetException(reason);

    public override void ExpireAfter(TimeSpan limit, TimeProvider time)
    {
        if (!_answer.Task.IsCompleted && time.GetElapsedTime(sentAt) >= limit)
        {
            Fail(new TimeoutException($"{method.InterfaceName}.{method.Name} did not answer within {limit}. A call that has begun goes on."));
        }
    }
}
