using Workflow.Grains.Storage;

namespace Workflow.Grains;

/// <summary>What every grain with a record needs besides its state.</summary>
internal sealed record RecordServices(IOperationLog Operations, IStateVersions Versions, TimeProvider Clock);
