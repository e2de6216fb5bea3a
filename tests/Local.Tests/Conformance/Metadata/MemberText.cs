using System.Reflection;
using System.Reflection.Metadata;

namespace Workflow.Local.Tests.Conformance.Metadata;

/// <summary>Writes the public and protected members of a type: each method with the accessors of properties and events among them, and each field.</summary>
internal static class MemberText
{
    private const string Required = "System.Runtime.CompilerServices.RequiredMemberAttribute";

    public static IEnumerable<string> Of(MetadataReader reader, TypeDefinition type)
    {
        var methods = type.GetMethods().Select(reader.GetMethodDefinition).Where(method => MethodText.IsOffered(method.Attributes))
            .Select(method => MethodText.Of(reader, method));
        var fields = type.GetFields().Select(reader.GetFieldDefinition).Where(IsOffered).Select(field => Field(reader, field));
        var properties = type.GetProperties().Select(reader.GetPropertyDefinition).Where(property => IsOffered(reader, property))
            .Select(property => Property(reader, property));
        return [.. methods, .. fields, .. properties];
    }

    // What can be done with it is in its accessors; here only what they do not say.
    private static string Property(MetadataReader reader, PropertyDefinition property)
    {
        var signature = property.DecodeSignature(TypeNames.Provider, null);
        var required = reader.Has(property.GetCustomAttributes(), Required) ? "required " : "";
        return $"{required}property {signature.ReturnType} {reader.GetString(property.Name)}";
    }

    private static string Field(MetadataReader reader, FieldDefinition field)
    {
        var access = (field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public ? "public" : "protected";
        var modifiers = field.Attributes & (FieldAttributes.Static | FieldAttributes.InitOnly | FieldAttributes.Literal);
        var constant = field.GetDefaultValue();
        var value = constant.IsNil ? "" : $" = {ConstantText.Of(reader, constant)}";
        return $"{access} {modifiers} {field.DecodeSignature(TypeNames.Provider, null)} {reader.GetString(field.Name)}{value}";
    }

    private static bool IsOffered(FieldDefinition field) => (field.Attributes & FieldAttributes.FieldAccessMask)
        is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsOffered(MetadataReader reader, PropertyDefinition property)
    {
        var accessors = property.GetAccessors();
        return new[] { accessors.Getter, accessors.Setter }.Any(accessor =>
            !accessor.IsNil && MethodText.IsOffered(reader.GetMethodDefinition(accessor).Attributes));
    }
}
