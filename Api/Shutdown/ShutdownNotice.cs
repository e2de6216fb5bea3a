using Microsoft.Extensions.Options;

namespace Workflow.Api.Shutdown;

/// <summary>Leaves a balancer the time to turn away before the listener closes.</summary>
internal sealed class ShutdownNotice(IOptions<ShutdownOptions> options, IHostApplicationLifetime lifetime, TimeProvider clock) : IHostedLifecycleService
{
    /// <summary>Every service, the listener included, runs on until this is done.</summary>
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        // A signal has said so already; a host that is stopped by its code has not.
        lifetime.StopApplication();
        return Task.Delay(options.Value.Notice, clock, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
