namespace Workflow.Silo.Storage.Trips;

/// <summary>Somebody who waits for an answer of the database.</summary>
internal sealed class Asker<TAsk, TAnswer>(TAsk ask)
{
    // Whoever waited goes on elsewhere: the trip has others to answer.
    private readonly TaskCompletionSource<TAnswer> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TAsk Ask => ask;

    public Task<TAnswer> Answer => source.Task;

    public void Give(TAnswer answer) => source.TrySetResult(answer);

    public void Fail(Exception exception) => source.TrySetException(exception);
}
