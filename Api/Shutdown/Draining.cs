using Microsoft.Extensions.Options;

namespace Workflow.Api.Shutdown;

/// <summary>A stop that fails no request.</summary>
internal static class Draining
{
    public static void AddDraining(this IServiceCollection services)
    {
        services.AddOptions<ShutdownOptions>().BindConfiguration(ShutdownOptions.Section)
            .Validate(options => options.IsUsable, $"{ShutdownOptions.Section}: Notice is 0 to 5 minutes, Patience more than 0 and at most 10 minutes (00:00:05 is five seconds).")
            .ValidateOnStart();
        services.AddOptions<HostOptions>().Configure<IOptions<ShutdownOptions>>((host, shutdown) => host.ShutdownTimeout = shutdown.Value.Notice + shutdown.Value.Patience);
        services.AddHostedService<ShutdownNotice>();
    }

    /// <summary>
    /// While the process stops, every answer ends its connection: a client that is told so opens the next one elsewhere, where one that is
    /// cut off while idle cannot tell whether its request arrived.
    /// </summary>
    public static void UseDraining(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        app.Use((context, next) =>
        {
            // At the last moment: the process may begin to stop while it works on the answer.
            context.Response.OnStarting(() =>
            {
                if (stopping.IsCancellationRequested)
                {
                    context.Response.Headers.Connection = "close";
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
