using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Cycles;

/// <param name="Because">Why the agency is expected, or why not.</param>
internal sealed record OpeningResult(ReportKey Key, OpeningOutcome Outcome, LocalizedText Because);
