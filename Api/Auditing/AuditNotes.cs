using Workflow.Api.Security;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Users;
using Workflow.Silo.Storage;

namespace Workflow.Api.Auditing;

/// <summary>Lines of the audit log for what is done beside the grains.</summary>
internal static class AuditNotes
{
    /// <summary>Notes what the signed-in person does.</summary>
    /// <param name="tenant">For which the request was verified, or <see cref="IAuditLog.Platform"/>.</param>
    public static Task Note(this HttpContext context, string tenant, Audited done, string? onBehalfOf = null) =>
        Add(context, tenant, Entry(context, done, CurrentActor.Of(context).Actor) with { OnBehalfOf = onBehalfOf });

    /// <param name="user">Null for a name that nobody has: what was typed in its place may be a password, so it is not kept.</param>
    public static Task NoteSignIn(this HttpContext context, AuditAction action, UserProfile? user) => user is null
        ? Add(context, IAuditLog.Platform, new AuditEntry { Action = action, Resource = "user", Address = Caller.AddressOf(context), At = Now(context) })
        : Add(context, user.Tenant ?? IAuditLog.Platform, Entry(context, new Audited(action, $"user/{user.Id}", []), user.ToActor()));

    /// <summary>Notes what was done to somebody's sessions and tokens, or to one's own.</summary>
    /// <param name="tenant">The person's; null for a platform administrator.</param>
    public static Task NoteAccess(this HttpContext context, AuditAction action, string? tenant, string user, params (AuditField Field, string? Value)[] circumstances) =>
        context.Note(tenant ?? IAuditLog.Platform, Audited.Act(action, $"user/{user}", null, null, circumstances));

    private static AuditEntry Entry(HttpContext context, Audited done, Actor by) => AuditEntry.Of(done, by, Caller.AddressOf(context), Now(context));

    private static async Task Add(HttpContext context, string tenant, AuditEntry entry)
    {
        if (tenant == IAuditLog.Platform || TenantContext.Current is null)
        {
            // Ends with this method. A person's own tenant needs no other check, and what is no tenant's is only ever added to.
            TenantContext.Set(TenantContext.Any);
        }

        await context.RequestServices.GetRequiredService<IAuditLog>().Add(tenant, entry);
    }

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
