using Workflow.Rules.Compare;

namespace Workflow.Api.Reports.Models;

/// <summary>How much of a report stands in another one.</summary>
/// <param name="Repeated">How many of its sentences.</param>
/// <param name="Share">The same as a share, 0 to 1.</param>
public sealed record LikenessResponse(string Agency, int Year, int Repeated, decimal Share)
{
    public static LikenessResponse Of(Likeness likeness, int year) => new(likeness.Agency, year, likeness.Repeated, likeness.Share);
}
