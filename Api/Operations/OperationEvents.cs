using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Problems;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Operations;

/// <summary>Long work as it goes on, for whoever watches. A stream that ends before the work does, because the process stops, is opened again elsewhere: each event says everything.</summary>
internal static class OperationEvents
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    public static async Task<Results<ServerSentEventsResult<OperationProgressResponse>, ProblemHttpResult>> Get(
        string id, HttpContext context, IGrainFactory grains, TimeProvider clock, IHostApplicationLifetime lifetime)
    {
        if (OperationEndpoints.TenantOf(context, id) is not { } tenant)
        {
            return Problem.NotFound(context);
        }

        TenantContext.Set(tenant);
        if (await grains.GetOperation(id).Get() is null)
        {
            return Problem.NotFound(context);
        }

        return TypedResults.ServerSentEvents(Watch(grains, tenant, id, clock, lifetime.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<OperationProgressResponse>> Watch(
        IGrainFactory grains, string tenant, string id, TimeProvider clock, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        using var timer = new PeriodicTimer(Interval, clock);
        OperationProgressResponse? said = null;
        do
        {
            // Each step of the enumeration may run in another flow of control.
            TenantContext.Set(tenant);
            if (await grains.GetOperation(id).Get() is not { } operation)
            {
                yield break;
            }

            var progress = OperationProgressResponse.Of(operation);
            if (progress != said)
            {
                yield return new SseItem<OperationProgressResponse>(progress, progress.State == OperationState.Running ? "progress" : "finished");
                said = progress;
            }
        }
        while (said is { State: OperationState.Running } && await Next(timer, end.Token));
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken end)
    {
        try
        {
            return await timer.WaitForNextTickAsync(end);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
