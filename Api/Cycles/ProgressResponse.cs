using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

/// <param name="Expected">How many agencies are to report.</param>
/// <param name="Days">The days of the year on which something was reached, each with the numbers at its end.</param>
/// <param name="LastYear">The same of the year before.</param>
public sealed record ProgressResponse(int Year, int Expected, IReadOnlyList<ProgressDay> Days, IReadOnlyList<ProgressDay> LastYear);
