using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

/// <param name="Reason">Why the revision before was corrected.</param>
/// <param name="TakenDown">Why this revision is hidden; null while it is visible.</param>
/// <param name="Recorded">An earlier year's report, recorded as it had been published elsewhere.</param>
public sealed record PublicationResponse(int Revision, DateTimeOffset PublishedAt, string By, string? OfficialUrl, string? Reason, bool Recorded, string ContentHash, TakedownResponse? TakenDown)
{
    public static PublicationResponse Of(Publication publication) => new(
        publication.Revision, publication.At, publication.By, publication.OfficialUrl, publication.Reason, publication.Recorded, publication.ContentHash,
        publication.Takedown is { } takedown ? new TakedownResponse(takedown.Reason, takedown.By, takedown.At) : null);
}
