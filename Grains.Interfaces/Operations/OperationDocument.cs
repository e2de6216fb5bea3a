using Orleans;

namespace Workflow.Grains.Interfaces.Operations;

/// <summary>What an item of an import puts into its report; all of it lies in the tenant's content store before the work starts.</summary>
/// <param name="ContentHash">The SHA-256 of the content that was read.</param>
/// <param name="OriginalHash">The SHA-256 of the document that it was read from.</param>
/// <param name="PublishedOn">The day on which the report was published, for one of an earlier year that is recorded; else null.</param>
/// <param name="OfficialUrl">Where it was published then.</param>
[GenerateSerializer, Alias("operation-document"), Immutable]
public sealed record OperationDocument(
    [property: Id(0)] string ContentHash,
    [property: Id(1)] string OriginalHash,
    [property: Id(2)] string OriginalName,
    [property: Id(3)] DateOnly? PublishedOn,
    [property: Id(4)] string? OfficialUrl);
