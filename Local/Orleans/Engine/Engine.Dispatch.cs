using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

internal sealed partial class Engine
{
    /// <summary>Brings a call to its grain; what stands against it is the call's answer.</summary>
    public void Dispatch<TResult>(GrainCall<TResult> call, GrainId target, GrainClass grainClass)
    {
        if (Refusal(call, target) is { } refusal)
        {
            call.Fail(refusal);
            return;
        }

        // An activation that has just closed is replaced or removed within moments; there is nothing to wait for.
        var spin = default(SpinWait);
        while (!ActivationOf(target, grainClass).TryEnqueue(call))
        {
            spin.SpinOnce();
        }
    }

    /// <summary>Lets an activation go, and gives the calls that it did not begin to a fresh one.</summary>
    public void Replace(Activation activation, Turn? calls)
    {
        var successor = calls is null ? null : Activation.Succeeding(activation, calls);
        if (successor is { IsQuiet: false })
        {
            _activations[activation.GrainId] = successor;
            successor.Begin();
        }
        else
        {
            _activations.TryRemove(KeyValuePair.Create(activation.GrainId, activation));
        }
    }

    private Activation ActivationOf(GrainId target, GrainClass grainClass)
    {
        if (!_activations.TryGetValue(target, out var activation))
        {
            activation = _activations.GetOrAdd(target, static (id, owner) => new Activation(owner.Engine, owner.Class, id), (Engine: this, Class: grainClass));
        }

        return activation;
    }

    private Exception? Refusal<TResult>(GrainCall<TResult> call, GrainId target)
    {
        var caller = call.Flow.Frame;
        if (_stopping && (_stopped.IsCancellationRequested || caller is null or { Ended: true }))
        {
            return new OrleansException($"The host is stopping: {target}.{call.Method.Name} was not begun.");
        }

        if (Array.Exists(call.Arguments, argument => argument is Grain))
        {
            return new ArgumentException($"{target}.{call.Method.Name} was given a grain object; hand on a reference: this.AsReference<T>().");
        }

        return CallFrame.CycleTo(target, call.Method.Name, caller) is { } cycle
            ? new InvalidOperationException($"Call cycle: {cycle}. A grain does one call at a time, so each would wait for the other for ever.")
            : null;
    }
}
