using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Auditing;
using Workflow.Api.Problems;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

/// <summary>Ends sessions and tokens, one's own or another's, and leaves a line of it.</summary>
internal static class AuditedEnds
{
    /// <param name="tenant">The person's; null for a platform administrator.</param>
    public static async Task<Results<NoContent, ProblemHttpResult>> EndOne(this ISessionStore sessions, HttpContext context, SessionHolder holder, string? tenant, SessionKind kind, string id)
    {
        if (!await sessions.End(holder, kind, id))
        {
            return Problem.NotFound(context);
        }

        await context.NoteAccess(kind == SessionKind.Token ? AuditAction.TokenRevoked : AuditAction.SessionEnded, tenant, holder.User);
        return TypedResults.NoContent();
    }

    /// <param name="tenant">The person's; null for a platform administrator.</param>
    /// <param name="kind">Null for both.</param>
    /// <param name="except">The session that stays.</param>
    public static async Task<EndedResponse> EndMany(this ISessionStore sessions, HttpContext context, SessionHolder holder, string? tenant, SessionKind? kind = null, string? except = null)
    {
        var ended = await sessions.EndAll(holder, kind, except);
        await context.NoteAccess(AuditAction.SessionsEnded, tenant, holder.User, (AuditField.Count, ended.ToString(CultureInfo.InvariantCulture)));
        return new EndedResponse(ended);
    }
}
