using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>An immutable version: what was submitted, by whom and when.</summary>
/// <param name="Number">1 for the first submission of the report.</param>
/// <param name="ContentHash">SHA-256 of the content, 64 hexadecimal digits.</param>
/// <param name="Receipt">The hash of the history entry; whoever holds it can check the submission at <c>/open/receipts/{hash}</c>.</param>
[GenerateSerializer, Alias("submission"), Immutable]
public sealed record Submission(
    [property: Id(0)] int Number,
    [property: Id(1)] string ContentHash,
    [property: Id(2)] string By,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] string Receipt);
