using System.Reflection.Metadata;

namespace Workflow.Local.Tests.Conformance.Metadata;

internal static class Attributes
{
    /// <summary>Whether an attribute of this full name is set.</summary>
    public static bool Has(this MetadataReader reader, CustomAttributeHandleCollection attributes, string name) =>
        attributes.Any(handle => TypeNames.Of(reader, Owner(reader, reader.GetCustomAttribute(handle).Constructor)) == name);

    private static EntityHandle Owner(MetadataReader reader, EntityHandle constructor) => constructor.Kind == HandleKind.MemberReference
        ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
        : reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
}
