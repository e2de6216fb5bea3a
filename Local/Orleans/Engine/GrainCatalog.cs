using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>Finds the class behind a grain interface, by the rules of the real package.</summary>
internal sealed class GrainCatalog
{
    private readonly ConcurrentDictionary<(Type Interface, string? Prefix), GrainClass> _byInterface = new();
    private readonly ConcurrentDictionary<(Type Interface, GrainType Type), GrainClass> _byType = new();
    private readonly ConcurrentDictionary<Type, GrainClass> _classes = new();

    /// <exception cref="ArgumentException">Not exactly one class fits.</exception>
    public GrainClass ClassFor(Type grainInterface, string? prefix)
    {
        if (_byInterface.TryGetValue((grainInterface, prefix), out var known))
        {
            return known;
        }

        var found = ClassOf(Choose(grainInterface, prefix));
        return _byInterface.GetOrAdd((grainInterface, prefix), found);
    }

    /// <exception cref="ArgumentException">Not exactly one class has this type, or it does not implement the interface.</exception>
    public GrainClass ClassFor(Type grainInterface, GrainType grainType) =>
        _byType.TryGetValue((grainInterface, grainType), out var known)
            ? known
            : _byType.GetOrAdd((grainInterface, grainType), Choose(grainInterface, grainType));

    private GrainClass ClassOf(Type type) => _classes.GetOrAdd(type, GrainClass.Of);

    private GrainClass Choose(Type grainInterface, GrainType grainType)
    {
        List<Type> named = [.. GrainAssemblies.GrainClasses().Where(type => ClassOf(type).GrainType == grainType)];
        if (named.Count != 1 || !grainInterface.IsAssignableFrom(named[0]))
        {
            throw new ArgumentException(
                $"Grain type '{grainType}' stands for {Names(named)}; exactly one class that implements {grainInterface} is needed.", nameof(grainType));
        }

        return ClassOf(named[0]);
    }

    private Type Choose(Type grainInterface, string? prefix)
    {
        if (!grainInterface.IsInterface)
        {
            throw new ArgumentException($"{grainInterface} is no interface.", nameof(grainInterface));
        }

        var all = GrainAssemblies.GrainClasses();
        List<Type> fitting = [.. all.Where(grainInterface.IsAssignableFrom)];
        var chosen = string.IsNullOrWhiteSpace(prefix) ? Sole(fitting) ?? NamedLike(grainInterface, fitting) : WithPrefix(fitting, prefix);
        if (chosen is null)
        {
            throw new ArgumentException(
                $"{Names(fitting)} implement the grain interface {grainInterface}; exactly one public or internal, not abstract class derived from Grain is needed"
                + (string.IsNullOrWhiteSpace(prefix) ? "." : $" whose full name begins with '{prefix}'."),
                nameof(grainInterface));
        }

        RefuseSharedType(chosen, all);
        return chosen;
    }

    private static Type? Sole(List<Type> types) => types.Count == 1 ? types[0] : null;

    private static Type? NamedLike(Type grainInterface, List<Type> types) =>
        Sole(types.FindAll(type => type.Name == grainInterface.Name[1..]));

    private static Type? WithPrefix(List<Type> types, string prefix) =>
        types.Find(type => type.FullName == prefix)
        ?? Sole(types.FindAll(type => type.FullName!.StartsWith(prefix, StringComparison.Ordinal)));

    // Two classes of one grain type would share ids, activations and records.
    private void RefuseSharedType(Type chosen, IReadOnlyList<Type> all)
    {
        var grainType = ClassOf(chosen).GrainType;
        List<Type> sharing = [.. all.Where(type => ClassOf(type).GrainType == grainType)];
        if (sharing.Count > 1)
        {
            throw new ArgumentException($"{Names(sharing)} have the same grain type '{grainType}'; name one with [GrainType].");
        }
    }

    private static string Names(List<Type> types) => types.Count == 0 ? "No class" : string.Join(", ", types.Select(type => type.FullName));
}
