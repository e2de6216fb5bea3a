namespace Workflow.Silo.Storage.Postgres;

/// <summary>A write on its way to the database.</summary>
/// <param name="Payload">The state, JSON.</param>
/// <param name="Effects">The rows that belong to it, JSON; null for none.</param>
internal sealed record PendingWrite(GrainAddress Address, long ExpectedVersion, string Payload, string? Effects);
