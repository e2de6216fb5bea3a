namespace Workflow.Grains;

/// <param name="IsRepeated">The same request was committed before.</param>
/// <param name="IsOtherRequest">The operation id was used for another request.</param>
/// <param name="Status">The status of the first answer.</param>
internal sealed record EarlierOperation(bool IsRepeated, bool IsOtherRequest, int Status)
{
    public static EarlierOperation None { get; } = new(false, false, 0);
}
