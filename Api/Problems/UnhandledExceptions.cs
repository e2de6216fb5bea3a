using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans.Runtime;
using Orleans.Storage;
using Workflow.Grains.Interfaces.Failures;
using Workflow.Rules;

namespace Workflow.Api.Problems;

/// <summary>What broken infrastructure looks like from outside; the text of an exception never leaves the process.</summary>
internal sealed class UnhandledExceptions : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var answer = exception switch
        {
            StoreBusyException => Busy(httpContext),
            TimeoutException or OutcomeUnknownException or OrleansMessageRejectionException => Problem.Of(httpContext, 504, "outcome.unknown", new LocalizedText(
                "没有在规定时间内完成，结果未知；请用同一个 Idempotency-Key 重试。",
                "Not done in time and the outcome is unknown; repeat with the same Idempotency-Key.")),
            InconsistentStateException => Problem.Of(httpContext, 412, "version.stale", new LocalizedText(
                "内容刚被他人修改，请刷新后重试。",
                "Somebody changed it just now; reload and try again.")),
            TextNotStorableException => Problem.NullCharacter(httpContext),
            // The server's own limits (a body too large, cut off, too slow) are the client's to mend.
            BadHttpRequestException { StatusCode: var status } => Malformed(httpContext, status),
            _ => null,
        };
        if (answer is null)
        {
            return false;
        }

        await answer.ExecuteAsync(httpContext);
        return true;
    }

    private static ProblemHttpResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return Problem.Of(context, 503, "store.busy", new LocalizedText(
            "系统繁忙，本次请求未受理，也未产生任何改动；请稍后重试。",
            "Too busy to take this in; nothing was done. Try again in a moment."));
    }

    private static ProblemHttpResult Malformed(HttpContext context, int status)
    {
        var (code, detail) = ProblemDefaults.Of(status);
        return Problem.Of(context, status, code, detail);
    }
}
