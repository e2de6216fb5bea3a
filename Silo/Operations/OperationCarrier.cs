using Hangfire;
using Microsoft.Extensions.Logging;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Jobs.Running;

namespace Workflow.Silo.Operations;

/// <summary>Advances one operation until it is finished, or somebody else carries it.</summary>
public sealed partial class OperationCarrier(IGrainFactory grains, ProcessName process, ILogger<OperationCarrier> logger)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Carry(string operation, CancellationToken stop)
    {
        TenantContext.Set(TenantContext.Any);
        try
        {
            while (!stop.IsCancellationRequested && await grains.GetOperation(operation).Advance(process.Value))
            {
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What was done is noted; the job that looks for unfinished work finds the rest.
            LogFailed(exception, operation);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "operation {Id} stopped; it is taken up again within two minutes")]
    private partial void LogFailed(Exception exception, string id);
}
