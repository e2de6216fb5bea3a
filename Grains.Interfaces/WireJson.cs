using System.Text.Json;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces;

/// <summary>How values of <c>Rules</c> travel between processes: as JSON, because they know no engine and carry none of its marks.</summary>
public static class WireJson
{
    // What a record computes from itself is not sent.
    public static JsonSerializerOptions Options { get; } = new() { IgnoreReadOnlyProperties = true };

    /// <summary>The records; not the lists that the compiler makes of a collection expression, which every engine sends as lists.</summary>
    public static bool Covers(Type type) => type.Assembly == typeof(ReportContent).Assembly && type is { IsClass: true, IsAbstract: false, IsVisible: true, IsGenericType: false };
}
