namespace Workflow.Silo.Maintenance;

/// <summary>How many reports were looked at so far.</summary>
public sealed record VerificationProgress(long Done, long Total);
