namespace Workflow.Silo.Storage;

/// <summary>Whose sessions are asked for.</summary>
/// <param name="Tenant">The tenant whose administrator asks: nobody else's people are seen then. Null where they ask for their own.</param>
public sealed record SessionHolder(string User, string? Tenant = null);
