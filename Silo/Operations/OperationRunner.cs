using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Operations;

/// <summary>Advances operations one after the other until each is finished; at start it takes up what a stop left behind.</summary>
internal sealed partial class OperationRunner(IGrainFactory grains, IDirectory directory, ILogger<OperationRunner> logger) : BackgroundService, IOperationRunner
{
    private readonly Channel<string> waiting = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Wake(string operation) => waiting.Writer.TryWrite(operation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TenantContext.Set(TenantContext.Any);
        foreach (var operation in await directory.UnfinishedOperations())
        {
            Wake(operation.Id);
        }

        await foreach (var id in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                while (!stoppingToken.IsCancellationRequested && await grains.GetOperation(id).Advance())
                {
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // What was done is noted; the operation goes on at the next start, or when it is asked for again.
                LogFailed(exception, id);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "operation {Id} stopped; it goes on at the next start")]
    private partial void LogFailed(Exception exception, string id);
}
