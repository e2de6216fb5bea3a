using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage;

/// <summary>A message on its way, named by the write that it came with.</summary>
/// <param name="GrainVersion">The version of the grain after that write.</param>
public sealed record WaitingMessage(string Tenant, string GrainKey, long GrainVersion, OutboxMessage Message);
