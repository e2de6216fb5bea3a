using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Silo.Storage.Sql;

/// <summary>What a query may see. On PostgreSQL the database holds it, whatever the query says; a file of SQLite knows no such thing.</summary>
/// <param name="Role">As which role the query runs, without the prefix that all of ours have.</param>
/// <param name="Setting">What the policies of the role compare rows with, without the prefix.</param>
internal sealed record Scope(string Role, string Setting, string Value)
{
    /// <summary>Nothing but the functions that want a key to be known.</summary>
    public static readonly Scope None = new("", "", "");

    /// <summary>The lists of all tenants, which anybody may read.</summary>
    public static readonly Scope Tenants = new("public", "tenant", "");

    /// <summary>What no person asked for: publication at its time, long work, housekeeping.</summary>
    public static readonly Scope Jobs = new("jobs", "tenant", "");

    /// <summary>What is a tenant's.</summary>
    /// <exception cref="UnauthorizedAccessException">The present call was verified for another tenant, or for none.</exception>
    public static Scope Of(string tenant) => new("tenant", "tenant", Verified(tenant));

    /// <summary>What a tenant has published.</summary>
    /// <exception cref="UnauthorizedAccessException">The present call was verified for another tenant, or for none.</exception>
    public static Scope Published(string tenant) => new("public", "tenant", Verified(tenant));

    /// <summary>The entry of the history of which somebody holds the receipt.</summary>
    public static Scope Receipt(string hash) => new("public", "receipt", hash);

    /// <summary>The session of who holds the token.</summary>
    public static Scope Token(string hash) => new("person", "token", hash);

    /// <summary>One person's sessions.</summary>
    public static Scope Person(string user) => new("person", "person", user);

    private static string Verified(string tenant) => TenantContext.Current is { } verified && (verified == tenant || verified == TenantContext.Any)
        ? tenant
        : throw new UnauthorizedAccessException($"A call verified for the tenant “{TenantContext.Current ?? "none"}” asked for data of “{tenant}”.");
}
