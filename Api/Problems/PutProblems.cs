using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Grains.Interfaces;

namespace Workflow.Api.Problems;

/// <summary>The answers to a PUT of a tenant, an agency or a person.</summary>
internal static class PutProblems
{
    /// <param name="made">The resource as the request puts it; so a repeated request gets its first answer, whatever came after it.</param>
    public static Results<Created<T>, Ok<T>, ProblemHttpResult> Answer<T>(HttpContext context, PutReply reply, Func<T> made) => reply switch
    {
        PutReply.Created => TypedResults.Created(context.Request.Path, made()),
        PutReply.Updated => TypedResults.Ok(made()),
        PutReply.Forbidden => Problem.Forbidden(context),
        PutReply.NotByToken => Problem.NotByToken(context),
        PutReply.NoSuchParent => Problem.NotFound(context),
        PutReply.Unacceptable unacceptable => Problem.Of(context, 422, unacceptable.Code, unacceptable.Detail),
        PutReply.KeyReused => Problem.KeyReused(context),
        _ => throw new UnreachableException(),
    };
}
