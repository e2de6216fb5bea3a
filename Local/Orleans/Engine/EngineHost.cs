using Microsoft.Extensions.Hosting;

namespace Workflow.Local.Orleans;

/// <summary>Ends the engine with the host.</summary>
internal sealed class EngineHost(Engine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => engine.Stop(cancellationToken);
}
