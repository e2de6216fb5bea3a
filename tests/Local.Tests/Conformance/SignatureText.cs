using System.Reflection;
using System.Runtime.CompilerServices;

namespace Workflow.Local.Tests.Conformance;

/// <summary>Writes types and members in the form of the signature lists.</summary>
internal static class SignatureText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string Header(Type type) => $"{KindOf(type)} {Name(type)}";

    /// <summary>The base class and the interfaces that it does not bring along.</summary>
    public static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        var interfaces = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Select(Name);
        return type.BaseType is { } super && super != typeof(object) && super != typeof(ValueType)
            ? interfaces.Prepend(Name(super))
            : interfaces;
    }

    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return [$"{Name(invoke.ReturnType)} Invoke({Parameters(invoke)})"];
        }

        return type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsOffered(constructor))
            .Select(constructor => $"{Access(constructor)}{SimpleName(type)}({Parameters(constructor)})")
            .Concat(type.GetMethods(Declared).Where(method => IsOffered(method) && !method.IsSpecialName && !IsObjectMember(method)).Select(Method))
            .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(IsOffered)).Select(Property))
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Field));
    }

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // The lists leave these out whoever declares them.
    private static bool IsObjectMember(MethodInfo method) =>
        method.Name is nameof(Equals) or nameof(GetHashCode) or nameof(ToString);

    private static string KindOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Method(MethodInfo method)
    {
        var generics = method.GetGenericArguments();
        var constraints = generics
            .Select(generic => (generic.Name, Types: generic.GetGenericParameterConstraints()))
            .Where(constraint => constraint.Types.Length > 0)
            .Select(constraint => $" where {constraint.Name} : {string.Join(", ", constraint.Types.Select(Name))}");
        var name = generics.Length == 0 ? method.Name : $"{method.Name}<{string.Join(", ", generics.Select(Name))}>";
        return $"{Access(method)}{Modifier(method)}{Name(method.ReturnType)} {name}({Parameters(method)}){string.Concat(constraints)}";
    }

    private static string Modifier(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { DeclaringType.IsInterface: true } => "",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Property(PropertyInfo property)
    {
        var shown = property.GetAccessors(true).Where(IsOffered).ToList();
        var setter = property.SetMethod is { } set && IsOffered(set)
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; "
            : "";
        var getter = property.GetMethod is { } get && IsOffered(get) ? "get; " : "";
        var access = shown.Exists(accessor => accessor.IsPublic) ? "" : "protected ";
        return $"{access}{(shown[0].IsStatic ? "static " : "")}{Name(property.PropertyType)} {property.Name} {{ {getter}{setter}}}";
    }

    private static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}";

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{kind}{Name(type)} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : parameter.RawDefaultValue switch
    {
        null => " = default",
        string text => $" = \"{text}\"",
        bool flag => flag ? " = true" : " = false",
        var other => $" = {other}",
    };

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var generics = type.GetGenericArguments();
        var name = SimpleName(type) + (generics.Length == 0 ? "" : $"<{string.Join(", ", generics.Select(Name))}>");
        return Owner(type, generics) + name;
    }

    // The lists repeat the owner's generic parameters on both, and leave System namespaces out.
    private static string Owner(Type type, Type[] generics)
    {
        if (type.DeclaringType is { } owner)
        {
            return Name(owner.IsGenericTypeDefinition ? owner.MakeGenericType(generics[..owner.GetGenericArguments().Length]) : owner) + ".";
        }

        return type.Namespace is null || type.Namespace == "System" || type.Namespace.StartsWith("System.", StringComparison.Ordinal)
            ? ""
            : $"{type.Namespace}.";
    }

    private static string SimpleName(Type type) => type.Name.Split('`')[0];
}
