using Workflow.Rules;

namespace Workflow.Grains.Reports;

/// <summary>What a report's row of the read model says that the report's own record does not: it came from the agency, the calendar and the checks at the time.</summary>
internal sealed record ReportSurroundings(AgencyKind Kind, int Errors, int Warnings, DateOnly SubmitDueOn, DateOnly PublishDueOn);
