namespace Workflow.Api.Reports.Models;

/// <param name="PublishedOn">The day on which the report was published.</param>
/// <param name="OfficialUrl">Where it was published.</param>
public sealed record RecordRequest(DateOnly? PublishedOn = null, string? OfficialUrl = null);
