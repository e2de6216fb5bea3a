using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Api.Cycles;

/// <param name="Because">Why it is this date, as a sentence.</param>
public sealed record CycleDueResponse(AgencyKind Kind, Milestone Milestone, DateOnly Date, DateOnly Statutory, string Because);
