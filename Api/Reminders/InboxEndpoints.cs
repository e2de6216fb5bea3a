using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules.Content;
using Workflow.Silo.Reminders.Delivering;

namespace Workflow.Api.Reminders;

/// <summary>A person's own messages.</summary>
internal static class InboxEndpoints
{
    public static void MapInbox(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/me/inbox").WithTags("Sign-in").WithTokenScope(TokenScope.Write);
        group.MapGet("", List).WithName("MyInbox").WithDescription("The newest first.");
        group.MapPost("/{id}/read", Read).WithName("ReadMessage").ProducesProblem(404);
    }

    private static async Task<Ok<ListResponse<InboxMessageResponse>>> List(string? cursor, int? limit, HttpContext context, IDeliveries deliveries)
    {
        var user = CurrentActor.Of(context).User;
        if (user.Tenant is not { } tenant)
        {
            return TypedResults.Ok(new ListResponse<InboxMessageResponse>([], null));
        }

        // A person's own tenant needs no other check.
        TenantContext.Set(tenant);
        return TypedResults.Ok(Lists.Response(await deliveries.Inbox(tenant, user.Id, Lists.Page(null, cursor, limit)), InboxMessageResponse.Of));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Read(string id, HttpContext context, IDeliveries deliveries, TimeProvider clock)
    {
        var user = CurrentActor.Of(context).User;
        if (user.Tenant is not { } tenant)
        {
            return Problem.NotFound(context);
        }

        TenantContext.Set(tenant);
        return await deliveries.MarkRead(tenant, user.Id, PlainText.Clean(id), clock.GetUtcNow()) ? TypedResults.NoContent() : Problem.NotFound(context);
    }
}
