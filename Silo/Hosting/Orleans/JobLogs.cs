using Hangfire.AspNetCore;
using Hangfire.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Workflow.Silo.Hosting;

/// <summary>Where Hangfire logs, which is one place for the whole process. When the host that named it has ended, the others go on without a log instead of failing.</summary>
internal sealed class JobLogs(ILoggerFactory loggers) : ILogProvider
{
    private static readonly AspNetCoreLogProvider Silence = new(NullLoggerFactory.Instance);

    private readonly AspNetCoreLogProvider own = new(loggers);

    public ILog GetLogger(string name)
    {
        try
        {
            return own.GetLogger(name);
        }
        catch (ObjectDisposedException)
        {
            return Silence.GetLogger(name);
        }
    }
}
