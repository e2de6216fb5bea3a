namespace Workflow.Api.Reports.Models;

public sealed record AnswerRequest(string? Text = null);
