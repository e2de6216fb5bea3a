using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Workflow.Local.Tests.Conformance.Metadata;

/// <summary>Reads what an assembly offers from its file. Nothing is loaded, so what it refers to need not be there.</summary>
internal static class AssemblySignatures
{
    /// <returns>The public and protected types by full name.</returns>
    public static IReadOnlyDictionary<string, TypeSignature> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return reader.TypeDefinitions.Where(handle => IsOffered(reader, handle))
            .Select(handle => Read(reader, handle))
            .ToFrozenDictionary(type => type.Name);
    }

    private static bool IsOffered(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsOffered(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static TypeSignature Read(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var super = TypeNames.Of(reader, type.BaseType);
        var interfaces = type.GetInterfaceImplementations().Select(each => TypeNames.Of(reader, reader.GetInterfaceImplementation(each).Interface));
        return new TypeSignature(
            TypeNames.Of(reader, handle),
            Kind(reader, type, super),
            interfaces.Append(super).Where(name => name.Length > 0).ToFrozenSet(),
            MemberText.Of(reader, type).ToFrozenSet());
    }

    private static string Kind(MetadataReader reader, TypeDefinition type, string super)
    {
        var kind = super switch
        {
            "" => "interface",
            "System.Enum" => "enum",
            "System.ValueType" => "struct",
            "System.MulticastDelegate" => "delegate",
            _ => "class",
        };
        var limits = kind != "class" ? "" : (type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Sealed)) switch
        {
            TypeAttributes.Abstract | TypeAttributes.Sealed => "static ",
            TypeAttributes.Abstract => "abstract ",
            TypeAttributes.Sealed => "sealed ",
            _ => "",
        };
        var still = reader.Has(type.GetCustomAttributes(), "System.Runtime.CompilerServices.IsReadOnlyAttribute") ? "readonly " : "";
        return $"{still}{limits}{kind}{GenericText.Of(reader, type.GetGenericParameters())}";
    }
}
