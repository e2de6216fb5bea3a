namespace Workflow.Grains;

/// <summary>What is known of an operation id.</summary>
/// <param name="IsOtherRequest">The id was used for another request.</param>
/// <param name="Status">The status of the first answer; null where the id is new.</param>
/// <param name="Version">The version that the operation wrote.</param>
/// <param name="Record">The record as the operation left it.</param>
internal sealed record EarlierOperation<T>(bool IsOtherRequest, int? Status, long Version, T? Record)
    where T : class
{
    public static EarlierOperation<T> None { get; } = new(IsOtherRequest: false, null, 0, null);
}
