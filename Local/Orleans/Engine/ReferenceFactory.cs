using System.Collections.Concurrent;
using System.Reflection;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>Makes references. The first of an interface is generated, and copied for all others, which is far cheaper.</summary>
internal sealed class ReferenceFactory
{
    private readonly ConcurrentDictionary<Type, GrainProxy> _prototypes = new();

    public object Create(Type grainInterface, Engine engine, GrainClass grainClass, GrainId grainId) =>
        _prototypes.GetOrAdd(grainInterface, static type => (GrainProxy)DispatchProxy.Create(type, typeof(GrainProxy)))
            .For(engine, grainClass, grainId);
}
