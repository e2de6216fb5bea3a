namespace Workflow.Api.Reports.Models;

/// <param name="At">Not before this moment; absent for now.</param>
/// <param name="OfficialUrl">The address on the government portal.</param>
public sealed record PublishRequest(DateTimeOffset? At = null, string? OfficialUrl = null);
