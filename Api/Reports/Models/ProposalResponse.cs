namespace Workflow.Api.Reports.Models;

public sealed record ProposalResponse(string Cell, decimal Value, string Because);
