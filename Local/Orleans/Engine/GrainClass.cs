using System.Collections.Concurrent;
using System.Reflection;
using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>A grain class: how it is named, created and called.</summary>
internal sealed class GrainClass(Type type, GrainType grainType)
{
    private readonly ConcurrentDictionary<MethodInfo, GrainMethod> _methods = new();
    private readonly Lazy<GrainConstructor> _constructor = new(() => new GrainConstructor(type));

    public Type Type => type;

    public GrainType GrainType => grainType;

    public GrainMethod MethodFor(MethodInfo interfaceMethod) =>
        _methods.GetOrAdd(interfaceMethod, static (method, owner) => GrainMethod.Bind(owner, method), type);

    public Grain Create(Activation activation) => _constructor.Value.Create(activation);

    public static GrainClass Of(Type type) => new(type, GrainTypeOf(type));

    // The real package's convention: the stored key of a record holds it, so it must be the same.
    private static GrainType GrainTypeOf(Type type)
    {
        if (type.GetCustomAttribute<GrainTypeAttribute>() is { } attribute)
        {
            return attribute.GetGrainType(EmptyServices.Instance, type);
        }

        const string suffix = "grain";
#pragma warning disable CA1308 // The convention is lower case.
        var name = type.Name.ToLowerInvariant();
#pragma warning restore CA1308
        return GrainType.Create(name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name);
    }

    private sealed class EmptyServices : IServiceProvider
    {
        public static EmptyServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
