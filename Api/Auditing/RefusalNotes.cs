using System.Globalization;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Api.Auditing;

/// <summary>Notes the writes that a person's roles did not allow.</summary>
internal static class RefusalNotes
{
    public static IApplicationBuilder UseRefusalNotes(this IApplicationBuilder app)
    {
        var limit = app.ApplicationServices.GetRequiredService<RefusalLimit>();
        return app.Use(async (context, next) =>
        {
            await next(context);
            if (context.Response.StatusCode == StatusCodes.Status403Forbidden && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
                && context.Items.ContainsKey(typeof(CurrentActor)) && limit.Takes(CurrentActor.Of(context).User.Id))
            {
                await Note(context);
            }
        });
    }

    private static Task Note(HttpContext context)
    {
        var current = CurrentActor.Of(context);
        // What a person could not even see is none of that tenant's business, and answered 404 anyway.
        var tenant = context.GetRouteValue("tenant") is string named && Identifier.IsValid(named) && TenantAccess.CanSee(current.Actor, named) ? named : current.User.Tenant;
        var agency = context.GetRouteValue("agency") as string;
        return context.Note(tenant ?? IAuditLog.Platform, Audited.Act(
            AuditAction.RequestRefused,
            "request",
            Identifier.IsValid(agency) ? agency : null,
            int.TryParse(context.GetRouteValue("year") as string, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            (AuditField.What, $"{context.Request.Method} {context.Request.Path}")));
    }
}
