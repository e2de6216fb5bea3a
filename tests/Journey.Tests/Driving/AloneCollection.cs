namespace Workflow.Journey.Tests.Driving;

/// <summary>Tests that load the machine themselves, or that must act at the right moment: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
