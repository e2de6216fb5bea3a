using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>Makes references; the generated class of an interface is looked up once.</summary>
internal sealed class ReferenceFactory
{
    private readonly ConcurrentDictionary<Type, Func<GrainProxy>> _makers = new();

    public object Create(Type grainInterface, Engine engine, GrainClass grainClass, GrainId grainId)
    {
        var reference = _makers.GetOrAdd(grainInterface, MakerOf)();
        reference.Attach(engine, grainClass, grainId);
        return reference;
    }

    private static Func<GrainProxy> MakerOf(Type grainInterface)
    {
        var generated = DispatchProxy.Create(grainInterface, typeof(GrainProxy)).GetType();
        return Expression.Lambda<Func<GrainProxy>>(Expression.New(generated)).Compile();
    }
}
