using Workflow.Rules.Calendar;

namespace Workflow.Api.Due;

/// <param name="Because">Why it is this date: statute, local date or extension.</param>
/// <param name="Lateness">How it stands today; none where the milestone is reached.</param>
public sealed record ExplainedDueResponse(Milestone Milestone, DateOnly Date, DateOnly Statutory, string Because, Lateness Lateness);
