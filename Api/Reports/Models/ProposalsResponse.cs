namespace Workflow.Api.Reports.Models;

public sealed record ProposalsResponse(IReadOnlyList<ProposalResponse> Proposals);
