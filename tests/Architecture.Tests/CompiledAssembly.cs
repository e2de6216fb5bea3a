using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Workflow.Architecture.Tests;

/// <summary>What a compiled assembly says of itself; project files say more than is used.</summary>
internal static class CompiledAssembly
{
    /// <summary>The names of the assemblies that the code in fact uses.</summary>
    public static IReadOnlyList<string> References(string name) => Read(name, reader =>
        reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToList());

    /// <summary>The types that carry an attribute, by the attribute's name.</summary>
    public static IReadOnlyList<string> TypesWith(string name, string attribute) => Read(name, reader =>
        (from handle in reader.TypeDefinitions
         let type = reader.GetTypeDefinition(handle)
         where type.GetCustomAttributes().Any(one => AttributeName(reader, reader.GetCustomAttribute(one)) == attribute)
         select reader.GetString(type.Name)).ToList());

    private static string? AttributeName(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name)
            : null,
        HandleKind.MethodDefinition => reader.GetString(reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name),
        _ => null,
    };

    private static T Read<T>(string name, Func<MetadataReader, T> read)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        return read(file.GetMetadataReader());
    }
}
