using System.Reflection;
using Workflow.Rules.Content;

namespace Workflow.Architecture.Tests;

/// <summary>Makes a value of any record with every member set to something that is not its default, and says what a value holds.</summary>
internal static class SampleValue
{
    public static object Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }

        return type switch
        {
            _ when type == typeof(string) => "文本 \"a\"\n",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 7,
            _ when type == typeof(long) => 7_000_000_000L,
            _ when type == typeof(decimal) => 1.50m,
            _ when type == typeof(DateOnly) => new DateOnly(2031, 1, 20),
            _ when type == typeof(TimeOnly) => new TimeOnly(8, 30),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2031, 1, 20, 10, 0, 0, TimeSpan.FromHours(8)),
            _ when type == typeof(CellValue) => CellValue.Of(3.25m),
            { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GenericTypeArguments[0]),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) => Dictionary(type),
            { IsClass: true, IsAbstract: false } => Record(type),
            _ => throw new NotSupportedException($"{type} is no type that may travel."),
        };
    }

    /// <summary>Every member of a value that is set when the value is made, by its path.</summary>
    public static IEnumerable<(string Path, object? Value)> Members(object? value, string path = "") => value switch
    {
        System.Collections.IDictionary entries => entries.Keys.Cast<object>().SelectMany(key => Members(entries[key], $"{path}[{key}]")),
        System.Collections.IList items => items.Cast<object>().SelectMany((item, index) => Members(item, $"{path}[{index}]")),
        not null when Settable(value.GetType()).Any() => Settable(value.GetType()).SelectMany(property => Members(property.GetValue(value), $"{path}.{property.Name}")),
        _ => [(path, value)],
    };

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.IsClass && type != typeof(string) ? type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null) : [];

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        var value = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
        foreach (var property in Settable(type))
        {
            property.SetValue(value, Of(property.PropertyType));
        }

        return value;
    }

    private static Array List(Type item)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item), 0);
        return list;
    }

    private static object Dictionary(Type type)
    {
        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments))!;
        dictionary.Add(Of(type.GenericTypeArguments[0]), Of(type.GenericTypeArguments[1]));
        return dictionary;
    }
}
