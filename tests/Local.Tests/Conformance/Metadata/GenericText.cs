using System.Reflection;
using System.Reflection.Metadata;

namespace Workflow.Local.Tests.Conformance.Metadata;

internal static class GenericText
{
    /// <summary>Generic parameters with variance and constraints, by position; empty where there are none.</summary>
    public static string Of(MetadataReader reader, GenericParameterHandleCollection parameters) => parameters.Count == 0
        ? ""
        : $"<{string.Join(", ", parameters.Select(handle => Parameter(reader, reader.GetGenericParameter(handle))))}>";

    private static string Parameter(MetadataReader reader, GenericParameter parameter)
    {
        var constraints = parameter.GetConstraints().Select(handle => TypeNames.Of(reader, reader.GetGenericParameterConstraint(handle).Type))
            .Order(StringComparer.Ordinal);
        var words = parameter.Attributes == GenericParameterAttributes.None ? constraints : constraints.Prepend($"{parameter.Attributes}");
        return string.Join(" & ", words.DefaultIfEmpty("any"));
    }
}
