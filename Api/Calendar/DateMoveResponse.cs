using Workflow.Rules.Calendar;

namespace Workflow.Api.Calendar;

/// <summary>A date that the change moves.</summary>
public sealed record DateMoveResponse(string Agency, int Year, Milestone Milestone, DateOnly From, DateOnly To);
