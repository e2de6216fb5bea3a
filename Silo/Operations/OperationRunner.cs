using Hangfire;

namespace Workflow.Silo.Operations;

/// <summary>Hands operations to the background workers.</summary>
internal sealed class OperationRunner(IBackgroundJobClient background) : IOperationRunner
{
    public void Wake(string operation) => background.Enqueue<OperationCarrier>(carrier => carrier.Carry(operation, CancellationToken.None));
}
