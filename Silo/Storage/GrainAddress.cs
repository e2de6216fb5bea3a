namespace Workflow.Silo.Storage;

/// <summary>Where a grain's state lies.</summary>
public sealed record GrainAddress(string Type, string Key, string StateName);
