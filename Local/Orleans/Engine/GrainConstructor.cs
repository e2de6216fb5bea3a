using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>Creates grains of one class: persistent states are made, everything else comes from the activation's scope.</summary>
internal sealed class GrainConstructor
{
    private readonly ConstructorInvoker _invoker;
    private readonly Func<Activation, object?>[] _arguments;

    public GrainConstructor(Type type)
    {
        var constructors = type.GetConstructors();
        var chosen = constructors.Length == 1
            ? constructors[0]
            : Array.Find(constructors, candidate => candidate.IsDefined(typeof(ActivatorUtilitiesConstructorAttribute)))
                ?? throw new InvalidOperationException($"{type} needs one public constructor, or one marked with [ActivatorUtilitiesConstructor].");
        _invoker = ConstructorInvoker.Create(chosen);
        _arguments = [.. chosen.GetParameters().Select(SourceOf)];
    }

    public Grain Create(Activation activation)
    {
        var arguments = new object?[_arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = _arguments[index](activation);
        }

        return (Grain)_invoker.Invoke(arguments.AsSpan());
    }

    private static Func<Activation, object?> SourceOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<PersistentStateAttribute>() is { } state)
        {
            return StoredState.FactoryFor(type, state);
        }

        if (type == typeof(IGrainContext))
        {
            return activation => activation;
        }

        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { Key: { } key })
        {
            return activation => activation.ActivationServices.GetRequiredKeyedService(type, key);
        }

        return parameter.HasDefaultValue
            ? activation => activation.ActivationServices.GetService(type) ?? parameter.DefaultValue
            : activation => activation.ActivationServices.GetRequiredService(type);
    }
}
