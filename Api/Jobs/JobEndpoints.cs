using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Auditing;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Jobs;
using Workflow.Silo.Jobs.Running;
using Workflow.Silo.Storage;

namespace Workflow.Api.Jobs;

internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/jobs").WithTags("Jobs").CheckIdempotencyKey();
        group.MapGet("", List).WithName("ListJobs").ProducesProblem(403);
        group.MapPost("/{job}/run", Run).WithName("RunJob").ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<Results<Ok<ListResponse<JobResponse>>, ProblemHttpResult>> List(HttpContext context, IJobRuns runs, TimeProvider clock)
    {
        if (!CurrentActor.Of(context).Actor.IsPlatformAdmin)
        {
            return Problem.Forbidden(context);
        }

        var latest = (await runs.Latest()).ToDictionary(run => run.Job, run => JobRunResponse.Of(run, context.Language()));
        var now = clock.GetUtcNow();
        return TypedResults.Ok(new ListResponse<JobResponse>(
            [.. JobCatalogue.All.Select(entry => new JobResponse(entry.Id, entry.Schedule.Expression, entry.Schedule.After(now), latest.GetValueOrDefault(entry.Id)))], null));
    }

    /// <summary>Answers when the run has ended. A client that goes away does not end it.</summary>
    private static async Task<Results<Ok<JobRunResponse>, ProblemHttpResult>> Run(
        string job, JobRunRequest? request, HttpContext context, JobRunner runner, IHostEnvironment environment, IHostApplicationLifetime lifetime)
    {
        var actor = CurrentActor.Of(context).Actor;
        if (!actor.IsPlatformAdmin)
        {
            return Problem.Forbidden(context);
        }

        if (JobCatalogue.Find(job) is not { } entry)
        {
            return Problem.NotFound(context);
        }

        if (request?.AsOf is not null && environment.IsProduction())
        {
            return Problem.Of(context, 422, "job.asOfInProduction", new("正式环境中任务只能按当前时间运行。", "In production a job runs for the present moment only."));
        }

        var asOf = request?.AsOf?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        await context.Note(IAuditLog.Platform, Audited.Act(AuditAction.JobRun, $"job/{entry.Id}", null, null, (AuditField.AsOf, asOf)), Actor.System.User);
        var run = await runner.RunNow(entry, request?.AsOf, actor.User, lifetime.ApplicationStopping);
        return TypedResults.Ok(JobRunResponse.Of(run, context.Language()));
    }
}
