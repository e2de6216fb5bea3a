using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Silo.Operations;

namespace Workflow.Api.Operations;

/// <summary>The answers to the wish to start long work.</summary>
internal static class OperationAnswers
{
    /// <summary>What was started is handed to those who carry it.</summary>
    public static Results<Accepted<OperationResponse>, ProblemHttpResult> Started(HttpContext context, OperationReply reply, IOperationRunner runner)
    {
        switch (reply)
        {
            case OperationReply.Started started:
                runner.Wake(started.Operation.Id);
                return TypedResults.Accepted($"/api/v1/operations/{started.Operation.Id}", OperationResponse.Of(started.Operation, context.Language()));
            case OperationReply.Forbidden:
                return Problem.Forbidden(context);
            case OperationReply.NoSuchTenant:
                return Problem.NotFound(context);
            case OperationReply.Unacceptable unacceptable:
                return Problem.Of(context, 422, unacceptable.Code, unacceptable.Detail);
            case OperationReply.KeyReused:
                return Problem.KeyReused(context);
            default:
                throw new UnreachableException();
        }
    }
}
