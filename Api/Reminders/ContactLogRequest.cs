namespace Workflow.Api.Reminders;

/// <param name="Way">By default <c>phone</c>.</param>
/// <param name="Person">Who was spoken to.</param>
/// <param name="At">When, by default now; never later.</param>
public sealed record ContactLogRequest(string? Agency = null, int? Year = null, string? Way = null, string? Person = null, string? Text = null, DateTimeOffset? At = null);
