using System.Collections.Concurrent;

namespace Workflow.Api.Security;

/// <summary>Slows guessing down: only failures count, per person at an address and per address, and are forgotten after a quarter of an hour.</summary>
internal sealed class SignInThrottle(TimeProvider clock)
{
    private const int MostPerUser = 10;
    private const int MostPerAddress = 50;
    private const int MostKeys = 100_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Since)> counts = new();

    public bool IsBlocked(string user, string address) => Failures(Person(user, address)) >= MostPerUser || Failures($"a:{address}") >= MostPerAddress;

    public void Failed(string user, string address)
    {
        if (counts.Count > MostKeys)
        {
            Forget();
        }

        Count(Person(user, address));
        Count($"a:{address}");
    }

    public void Succeeded(string user, string address) => counts.TryRemove(Person(user, address), out _);

    /// <summary>A person at an address: who guesses elsewhere does not lock out the one who works here.</summary>
    private static string Person(string user, string address) => $"u:{user}@{address}";

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
