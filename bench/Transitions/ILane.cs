namespace Workflow.Bench.Transitions;

/// <summary>One caller with reports of its own: it sends the next command when the one before is answered.</summary>
internal interface ILane : IAsyncDisposable
{
    /// <summary>Whatever can be made ready before the clock runs, for about so many commands.</summary>
    Task Prepare(int commands);

    /// <exception cref="InvalidOperationException">The command was not done.</exception>
    Task Next();
}
