using System.Reflection;
using Orleans;

namespace Workflow.Local.Orleans;

/// <summary>The grain classes of this process: in loaded assemblies, and in those that the entry assembly or a loaded one refers to.</summary>
internal static class GrainAssemblies
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Seen = [];
    private static readonly HashSet<Assembly> Known = [];
    private static IReadOnlyList<Type> _classes = [];

    /// <summary>Looks again each time, as assemblies load late; cheap when nothing is new. Callers keep what they found.</summary>
    public static IReadOnlyList<Type> GrainClasses()
    {
        lock (Gate)
        {
            var before = Known.Count;
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            {
                Visit(assembly);
            }

            if (Known.Count > before)
            {
                _classes = [.. Known.Where(RefersToEngine).SelectMany(TypesOf).Where(IsGrainClass)];
            }

            return _classes;
        }
    }

    private static void Visit(Assembly assembly)
    {
        if (assembly.IsDynamic || IsFramework(assembly.GetName().Name) || !Known.Add(assembly))
        {
            return;
        }

        foreach (var reference in assembly.GetReferencedAssemblies())
        {
            if (!IsFramework(reference.Name) && Seen.Add(reference.FullName) && TryLoad(reference) is { } referred)
            {
                Visit(referred);
            }
        }
    }

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            // A reference that is compiled away or optional at run time; it cannot hold a grain that anybody could call.
            return null;
        }
    }

    private static bool IsFramework(string? name) =>
        name is null or "System" or "mscorlib" or "netstandard"
        || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static bool RefersToEngine(Assembly assembly)
    {
        var engine = typeof(Grain).Assembly.GetName().Name;
        return Array.Exists(assembly.GetReferencedAssemblies(), reference => reference.Name == engine);
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            return partial.Types.OfType<Type>();
        }
    }

    private static bool IsGrainClass(Type type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.IsSubclassOf(typeof(Grain));
}
