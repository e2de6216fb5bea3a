namespace Workflow.Api.Reports.Models;

public sealed record CarriedFromResponse(int Year, int Revision);
