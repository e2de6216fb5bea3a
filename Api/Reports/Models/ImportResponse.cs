using Workflow.Rules.Content;

namespace Workflow.Api.Reports.Models;

/// <summary>What an import would store.</summary>
public sealed record ImportResponse(ReportContent Content, IReadOnlyList<FindingResponse> Findings, ReadResponse Read);
