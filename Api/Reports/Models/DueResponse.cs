using Workflow.Rules.Calendar;

namespace Workflow.Api.Reports.Models;

/// <param name="Statutory">The last date that the Regulation allows.</param>
/// <param name="Because">Why it is this date, as a sentence.</param>
public sealed record DueResponse(Milestone Milestone, DateOnly Date, DateOnly Statutory, string Because);
