using System.Diagnostics;

namespace Workflow.Api.Hosting;

/// <summary>One line a request, with the trace id that an error answer carries, so that a complaint can be looked up.</summary>
internal static partial class RequestLog
{
    private const string Category = "Workflow.Requests";

    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app)
    {
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        return app.Use(async (context, next) =>
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                Log(logger, context, Stopwatch.GetElapsedTime(began));
            }
        });
    }

    private static void Log(ILogger logger, HttpContext context, TimeSpan took)
    {
        // Probes and stylesheets come every second and say nothing.
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            return;
        }

        Answered(
            logger,
            context.Request.Method,
            context.Request.Path.Value ?? "",
            context.Response.StatusCode,
            (long)took.TotalMilliseconds,
            context.User.Identity?.IsAuthenticated == true ? context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value : null,
            Activity.Current?.Id ?? context.TraceIdentifier);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} answered {Status} in {Milliseconds} ms to {User}, trace {TraceId}")]
    private static partial void Answered(ILogger logger, string method, string path, int status, long milliseconds, string? user, string traceId);
}
