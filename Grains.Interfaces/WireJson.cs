using System.Text.Json;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces;

/// <summary>How values of <c>Rules</c> travel between processes: as JSON, because they know no engine and carry none of its marks.</summary>
public static class WireJson
{
    // What a record computes from itself is not sent.
    public static JsonSerializerOptions Options { get; } = new() { IgnoreReadOnlyProperties = true };

    public static bool Covers(Type type) => type.Assembly == typeof(ReportContent).Assembly && type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false };
}
