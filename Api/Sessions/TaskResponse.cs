using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Sessions;

/// <param name="Task">What is to be done, as words.</param>
/// <param name="DueOn">Until when.</param>
public sealed record TaskResponse(string Agency, string AgencyName, int Year, ReportStatus Status, string Task, DateOnly DueOn);
