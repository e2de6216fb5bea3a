using Workflow.Rules.Calendar;

namespace Workflow.Silo.Cycles;

/// <summary>The first submission of a report, or its first publication.</summary>
public sealed record MilestoneReached(string Agency, Milestone Milestone, DateTimeOffset At);
