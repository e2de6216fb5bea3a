using System.Text.Json;

namespace Workflow.Api.Cycles;

/// <param name="Agencies">A list of ids, or <c>"all"</c>.</param>
/// <param name="DryRun">Say what would become of each, and do nothing.</param>
public sealed record BulkRequest(string? Action, JsonElement? Agencies, string? Remark, bool? DryRun);
