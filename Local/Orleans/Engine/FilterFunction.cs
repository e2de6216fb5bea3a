using Orleans;

namespace Workflow.Local.Orleans;

/// <summary>A function as a call filter.</summary>
internal sealed class FilterFunction(IncomingGrainCallFilterDelegate filter) : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context) => filter(context);
}
