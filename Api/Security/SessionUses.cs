using System.Collections.Concurrent;
using System.Threading.Channels;
using Workflow.Silo.Storage;

namespace Workflow.Api.Security;

/// <summary>Notes when sessions were last used, beside the requests that use them. What cannot be written is left: the next use tells the same.</summary>
internal sealed partial class SessionUses(ISessionStore sessions, TimeProvider clock, ILogger<SessionUses> logger) : BackgroundService
{
    private const int MostWaiting = 4_096;

    private readonly Channel<SessionUse> waiting = Channel.CreateBounded<SessionUse>(MostWaiting);
    private readonly ConcurrentDictionary<string, bool> onTheirWay = new();

    /// <summary>Asks no database and waits for nothing.</summary>
    public void Note(SignedIn session, HttpContext context)
    {
        var now = clock.GetUtcNow();
        if (now - session.LastUsedAt < SessionUse.Exactness || !onTheirWay.TryAdd(session.SessionId, true))
        {
            return;
        }

        if (!waiting.Writer.TryWrite(new SessionUse(session.User, session.SessionId, now, Caller.AddressOf(context), Caller.UserAgentOf(context))))
        {
            onTheirWay.TryRemove(session.SessionId, out _);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var use in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await sessions.Note(use);
            }
            catch (Exception exception)
            {
                LogLost(exception);
            }

            onTheirWay.TryRemove(use.SessionId, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "When a session was last used could not be noted")]
    private partial void LogLost(Exception exception);
}
