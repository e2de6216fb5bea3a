using System.Reflection;
using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>A call that passes through the registered filters, then the grain's own, then the grain.</summary>
internal sealed class FilteredCall<TResult>(GrainMethod<TResult> method, object?[] arguments, Flow flow, Activation activation)
    : IIncomingGrainCallContext
{
    private object? _result;
    private bool _answered;
    private int _stage;

    public object Grain => activation.GrainInstance!;

    public IGrainContext TargetContext => activation;

    public GrainId? SourceId => flow.Frame is { Ended: false } frame ? frame.Grain : null;

    public GrainId TargetId => activation.GrainId;

    public string InterfaceName => method.InterfaceName;

    public string MethodName => method.Name;

    public MethodInfo InterfaceMethod => method.InterfaceMethod;

    public MethodInfo ImplementationMethod => method.ImplementationMethod;

    public object? Result
    {
        get => _result;
        set
        {
            _result = value;
            _answered = true;
        }
    }

    public async Task<TResult> Run()
    {
        await Invoke();
        return _result is null ? default! : (TResult)_result;
    }

    public async Task Invoke()
    {
        var filters = activation.Engine.Filters;
        var stage = _stage++;
        try
        {
            if (stage < filters.Length)
            {
                await Through(filters[stage]);
            }
            else if (stage == filters.Length && Grain is IIncomingGrainCallFilter own)
            {
                await Through(own);
            }
            else
            {
                var result = await method.Invoke(Grain, arguments);
                Result = typeof(TResult) == typeof(Nothing) ? null : result;
            }
        }
        finally
        {
            // A filter that calls twice, to try again, starts at the same place.
            _stage--;
        }
    }

    private async Task Through(IIncomingGrainCallFilter filter)
    {
        await filter.Invoke(this);
        if (!_answered)
        {
            throw new InvalidOperationException($"{filter.GetType()} neither invoked the call {TargetId}.{MethodName} nor set a result.");
        }
    }
}
