using System.Collections.Concurrent;

namespace Workflow.Api.Security;

/// <summary>Slows guessing down: only failures count, per person and per address, and are forgotten after a quarter of an hour.</summary>
internal sealed class SignInThrottle(TimeProvider clock)
{
    private const int MostPerUser = 10;
    private const int MostPerAddress = 50;
    private const int MostKeys = 100_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Since)> counts = new();

    public bool IsBlocked(string user, string address) => Failures($"u:{user}") >= MostPerUser || Failures($"a:{address}") >= MostPerAddress;

    public void Failed(string user, string address)
    {
        if (counts.Count > MostKeys)
        {
            Forget();
        }

        Count($"u:{user}");
        Count($"a:{address}");
    }

    public void Succeeded(string user) => counts.TryRemove($"u:{user}", out _);

    private int Failures(string key) => counts.TryGetValue(key, out var count) && clock.GetUtcNow() - count.Since < Window ? count.Failures : 0;

    private void Count(string key)
    {
        var now = clock.GetUtcNow();
        counts.AddOrUpdate(key, (1, now), (_, count) => now - count.Since < Window ? (count.Failures + 1, count.Since) : (1, now));
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, count) in counts)
        {
            if (now - count.Since >= Window)
            {
                counts.TryRemove(key, out _);
            }
        }
    }
}
