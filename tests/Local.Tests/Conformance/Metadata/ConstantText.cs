using System.Globalization;
using System.Reflection.Metadata;

namespace Workflow.Local.Tests.Conformance.Metadata;

internal static class ConstantText
{
    public static string Of(MetadataReader reader, ConstantHandle handle)
    {
        var constant = reader.GetConstant(handle);
        var value = reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        return value is null ? "default" : $"{constant.TypeCode} {Convert.ToString(value, CultureInfo.InvariantCulture)}";
    }
}
