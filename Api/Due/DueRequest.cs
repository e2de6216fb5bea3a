using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Api.Due;

/// <summary>The local date of a milestone for a kind of agency; never later than the statutory date.</summary>
public sealed record DueRequest(AgencyKind? Kind = null, Milestone? Milestone = null, DateOnly? Date = null);
