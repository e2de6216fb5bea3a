using Workflow.Api.Calendar;
using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Api.Due;

/// <param name="Moves">Whose dates the change moves.</param>
public sealed record DueChangeResponse(AgencyKind Kind, Milestone Milestone, DateOnly Date, IReadOnlyList<DateMoveResponse> Moves);
