namespace Workflow.Api.Reports.Models;

/// <summary>Anchored to a cell, a section, or (with neither) the whole.</summary>
public sealed record RemarkRequest(string? Cell = null, string? Section = null, string? Text = null);
