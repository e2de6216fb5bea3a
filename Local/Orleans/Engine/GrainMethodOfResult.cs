using System.Reflection;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>A method with its result's type, so that a call without filters boxes nothing.</summary>
internal sealed class GrainMethod<TResult>(MethodInfo interfaceMethod, MethodInfo implementation, ReturnShape shape)
    : GrainMethod(interfaceMethod, implementation)
{
    public override object Call(Engine engine, GrainId target, GrainClass grainClass, object?[] arguments)
    {
        var call = new GrainCall<TResult>(this, arguments, Flow.Current, engine.Time.GetTimestamp());
        engine.Dispatch(call, target, grainClass);
        return shape switch
        {
            ReturnShape.ValueTask => new ValueTask(call.Promise),
            ReturnShape.ValueTaskOfResult => new ValueTask<TResult>(call.Promise),
            _ => call.Promise,
        };
    }

    public async ValueTask<TResult> Invoke(object grain, object?[] arguments)
    {
        var answer = Invoker.Invoke(grain, arguments.AsSpan())
            ?? throw new InvalidOperationException($"{ImplementationMethod.DeclaringType}.{Name} answered null in place of a task.");
        switch (shape)
        {
            case ReturnShape.Task:
                await (Task)answer;
                return default!;
            case ReturnShape.ValueTask:
                await (ValueTask)answer;
                return default!;
            case ReturnShape.TaskOfResult:
                return await (Task<TResult>)answer;
            default:
                return await (ValueTask<TResult>)answer;
        }
    }
}
