using System.Reflection;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>A reference to a grain. References to one grain are equal.</summary>
internal class GrainProxy : DispatchProxy, IAddressable
{
    private GrainClass? _class;

    public Engine Engine { get; private set; } = null!;

    public GrainId GrainId { get; private set; }

    /// <summary>A reference of the same interface to the grain named.</summary>
    public GrainProxy For(Engine engine, GrainClass grainClass, GrainId grainId)
    {
        var reference = (GrainProxy)MemberwiseClone();
        reference.Engine = engine;
        reference.GrainId = grainId;
        reference._class = grainClass;
        return reference;
    }

    public override bool Equals(object? obj) => obj is GrainProxy other && other.GrainId == GrainId;

    public override int GetHashCode() => GrainId.GetHashCode();

    public override string ToString() => GrainId.ToString();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _class!.MethodFor(targetMethod!).Call(Engine, GrainId, _class, args ?? []);
}
