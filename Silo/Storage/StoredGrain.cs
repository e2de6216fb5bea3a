namespace Workflow.Silo.Storage;

/// <param name="Payload">UTF-8 JSON.</param>
public sealed record StoredGrain(long Version, string Payload);
