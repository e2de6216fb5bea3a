using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Grains.Interfaces;

namespace Workflow.Api.Problems;

/// <summary>The answers to a PUT of a tenant, an agency or a person.</summary>
internal static class PutProblems
{
    /// <param name="made">The resource as it is now.</param>
    public static async Task<Results<Created<T>, Ok<T>, ProblemHttpResult>> Answer<T>(HttpContext context, PutReply reply, Func<Task<T>> made) => reply switch
    {
        PutReply.Created => TypedResults.Created(context.Request.Path, await made()),
        PutReply.Updated => TypedResults.Ok(await made()),
        PutReply.Forbidden => Problem.Forbidden(context),
        PutReply.NoSuchParent => Problem.NotFound(context),
        PutReply.Unacceptable unacceptable => Problem.Of(context, 422, unacceptable.Code, unacceptable.Detail),
        PutReply.KeyReused => Problem.KeyReused(context),
        _ => throw new UnreachableException(),
    };
}
