using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Reports;

namespace Workflow.Api.Lifecycle;

internal static class LifecycleEndpoints
{
    public static void MapLifecycle(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/lifecycle", Get).WithName("GetLifecycle").WithTags("Lifecycle").AllowAnonymous();

    private static Ok<LifecycleResponse> Get(HttpContext context) => TypedResults.Ok(new LifecycleResponse(
        [.. Enum.GetValues<ReportStatus>().Select(status => new LifecycleStateResponse(status, context.Say(LifecycleGuide.Of(status))))],
        [.. Enum.GetValues<ReportTrigger>().Select(trigger => new LifecycleTriggerResponse(trigger, context.Say(LifecycleGuide.Of(trigger))))],
        [.. LifecycleGuide.Moves.Select(move => new LifecycleMoveResponse(move.From, move.Trigger, move.To, [.. move.Rules.Select(context.Say)]))],
        LifecycleGuide.Mermaid));
}
