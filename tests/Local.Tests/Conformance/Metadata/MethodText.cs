using System.Reflection;
using System.Reflection.Metadata;

namespace Workflow.Local.Tests.Conformance.Metadata;

internal static class MethodText
{
    public static bool IsOffered(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask)
        is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    public static string Access(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public ? "public" : "protected";

    // Sealed by nature where it only fills in an interface: for a caller the same as a plain method.
    public static string Modifier(MethodAttributes attributes) => attributes switch
    {
        _ when attributes.HasFlag(MethodAttributes.Static | MethodAttributes.Abstract) => " static abstract",
        _ when attributes.HasFlag(MethodAttributes.Static) => " static",
        _ when attributes.HasFlag(MethodAttributes.Abstract) => " abstract",
        _ when attributes.HasFlag(MethodAttributes.Final) => "",
        _ when attributes.HasFlag(MethodAttributes.Virtual) => " virtual",
        _ => "",
    };

    public static string Of(MetadataReader reader, MethodDefinition method)
    {
        var signature = method.DecodeSignature(TypeNames.Provider, null);
        var generics = GenericText.Of(reader, method.GetGenericParameters());
        return $"{Access(method.Attributes)}{Modifier(method.Attributes)} {signature.ReturnType} {reader.GetString(method.Name)}{generics}({Parameters(reader, method, signature)})";
    }

    private static string Parameters(MetadataReader reader, MethodDefinition method, MethodSignature<string> signature)
    {
        var extension = reader.Has(method.GetCustomAttributes(), "System.Runtime.CompilerServices.ExtensionAttribute") ? "this " : "";
        // Sequence number 0 is what the method returns.
        var named = method.GetParameters().Select(reader.GetParameter).Where(parameter => parameter.SequenceNumber > 0)
            .ToDictionary(parameter => parameter.SequenceNumber - 1);
        return extension + string.Join(", ", signature.ParameterTypes.Select((type, index) =>
            named.TryGetValue(index, out var parameter) ? Parameter(reader, parameter, type) : type));
    }

    private static string Parameter(MetadataReader reader, Parameter parameter, string type)
    {
        var many = reader.Has(parameter.GetCustomAttributes(), "System.ParamArrayAttribute") ? "params " : "";
        var direction = parameter.Attributes & (ParameterAttributes.In | ParameterAttributes.Out);
        var way = direction == ParameterAttributes.None ? "" : $"[{direction}] ";
        return $"{many}{way}{type} {reader.GetString(parameter.Name)}{Default(reader, parameter)}";
    }

    private static string Default(MetadataReader reader, Parameter parameter)
    {
        var constant = parameter.GetDefaultValue();
        return (parameter.Attributes.HasFlag(ParameterAttributes.Optional), constant.IsNil) switch
        {
            (false, true) => "",
            (true, true) => " = ?",
            _ => $" = {ConstantText.Of(reader, constant)}",
        };
    }
}
