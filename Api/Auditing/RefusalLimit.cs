using System.Collections.Concurrent;

namespace Workflow.Api.Auditing;

/// <summary>So many refusals of one person are noted in a quarter of an hour: whoever is refused on purpose must not fill the log, which keeps every line.</summary>
internal sealed class RefusalLimit(TimeProvider clock)
{
    public const int Most = 30;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Since)> counts = new();

    /// <summary>Counts one, and says whether it is to be noted.</summary>
    public bool Takes(string user)
    {
        var now = clock.GetUtcNow();
        return counts.AddOrUpdate(user, (1, now), (_, known) => now - known.Since < Window ? (known.Count + 1, known.Since) : (1, now)).Count <= Most;
    }
}
