using Microsoft.AspNetCore.Http.Features;

namespace Workflow.Api.Problems;

/// <summary>Refuses a body that is announced as too large in a way that its sender hears.</summary>
internal static class OversizedBodies
{
    private const long LongestReadToItsEnd = 64 * 1024 * 1024;

    /// <summary>Behind routing, which knows the limit of the endpoint, and behind sign-in, so that strangers cannot make us read.</summary>
    /// <remarks>
    /// Kestrel answers 413 and closes the connection while the sender is still sending; browsers and most clients then report a
    /// broken connection and never show why. So the body is read and thrown away first, unless it is absurdly long.
    /// </remarks>
    public static IApplicationBuilder UseAudibleSizeLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false, MaxRequestBodySize: { } most } limit
            || !(context.Request.ContentLength > most))
        {
            await next(context);
            return;
        }

        if (context.Request.ContentLength <= LongestReadToItsEnd)
        {
            limit.MaxRequestBodySize = LongestReadToItsEnd;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}
