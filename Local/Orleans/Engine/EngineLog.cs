using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>What operators see of the engine.</summary>
internal sealed partial class EngineLog(ILogger logger)
{
    [LoggerMessage(1, LogLevel.Error, "{Grain} could not be activated")]
    public partial void ActivationFailed(GrainId grain, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "{Grain} failed while it was deactivated")]
    public partial void DeactivationFailed(GrainId grain, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "{Grain} did not finish its deactivation within {Limit}, or before the host had to stop; it was dropped")]
    public partial void DeactivationTookTooLong(GrainId grain, TimeSpan limit);

    [LoggerMessage(4, LogLevel.Warning, "{Grain} held a stale state and was dropped; its next call reads anew")]
    public partial void StaleState(GrainId grain, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "A timer of {Grain} failed; it goes on with its period")]
    public partial void TimerFailed(GrainId grain, Exception exception);

    [LoggerMessage(6, LogLevel.Error, "Code of {Grain} that nobody waits for failed")]
    public partial void StrayException(GrainId grain, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "The host stopped while {Count} grains were still active; their callers got an error")]
    public partial void CutOff(int count);
}
