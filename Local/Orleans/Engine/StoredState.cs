using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.Storage;

namespace Workflow.Local.Orleans;

/// <summary>A persistent state whatever its content's type.</summary>
internal abstract class StoredState
{
    public abstract Task ReadStateAsync();

    /// <exception cref="InvalidOperationException">The parameter is no <see cref="IPersistentState{TState}"/>.</exception>
    public static Func<Activation, object?> FactoryFor(Type parameterType, PersistentStateAttribute attribute)
    {
        if (!parameterType.IsGenericType || parameterType.GetGenericTypeDefinition() != typeof(IPersistentState<>))
        {
            throw new InvalidOperationException($"[PersistentState(\"{attribute.StateName}\")] needs an IPersistentState<T>, not {parameterType}.");
        }

        var constructor = ConstructorInvoker.Create(
            typeof(StoredState<>).MakeGenericType(parameterType.GetGenericArguments()).GetConstructors()[0]);
        return activation =>
        {
            var state = (StoredState)constructor.Invoke(attribute.StateName, activation, StorageFor(activation, attribute));
            activation.AddState(state);
            return state;
        };
    }

    private static IGrainStorage StorageFor(Activation activation, PersistentStateAttribute attribute)
    {
        var services = activation.ActivationServices;
        var storage = string.IsNullOrWhiteSpace(attribute.StorageName)
            ? services.GetService<IGrainStorage>()
            : services.GetKeyedService<IGrainStorage>(attribute.StorageName);
        return storage ?? throw new OrleansException(
            $"No IGrainStorage is registered under the key '{attribute.StorageName}', which the state '{attribute.StateName}' of {activation.GrainId} names.");
    }
}
