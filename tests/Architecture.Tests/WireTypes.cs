using System.Reflection;
using Orleans;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Architecture.Tests;

/// <summary>What travels in calls of grains, found from the signatures of their interfaces.</summary>
internal static class WireTypes
{
    private static readonly Assembly Contracts = typeof(IReportGrain).Assembly;

    public static IReadOnlyList<Type> GrainInterfaces { get; } = [.. Contracts.GetTypes().Where(type => type.IsInterface && typeof(IGrainWithStringKey).IsAssignableFrom(type))];

    /// <summary>Every record and enum of the contracts that a signature reaches, through properties and derived kinds.</summary>
    public static IReadOnlyList<Type> All { get; } = Find();

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(property => property.SetMethod is not null);

    private static List<Type> Find()
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(GrainInterfaces.SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)));
        while (open.TryDequeue(out var type))
        {
            foreach (var part in type.GetGenericArguments().Concat(type.GetElementType() is { } element ? [element] : []))
            {
                open.Enqueue(part);
            }

            if (type.Assembly == Contracts && found.Add(type))
            {
                foreach (var next in PropertiesOf(type).Select(property => property.PropertyType).Concat(Contracts.GetTypes().Where(other => other.BaseType == type)))
                {
                    open.Enqueue(next);
                }
            }
        }

        return [.. found.OrderBy(type => type.FullName, StringComparer.Ordinal)];
    }
}
