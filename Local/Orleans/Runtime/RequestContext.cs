using System.Collections.Immutable;
using Workflow.Local.Orleans;

namespace Orleans.Runtime;

/// <summary>Values that travel with a call and the calls that it makes. What the called side changes does not come back.</summary>
public static class RequestContext
{
    public static IEnumerable<string> Keys => Values.Keys;

    public static IEnumerable<KeyValuePair<string, object>> Entries => Values;

    private static ImmutableDictionary<string, object> Values => Flow.Current.Values;

    public static object? Get(string key) => Values.GetValueOrDefault(key);

    /// <param name="value">Immutable: it is passed by reference.</param>
    public static void Set(string key, object value) => Flow.Current = Flow.Current.With(Values.SetItem(key, value));

    /// <returns>Whether there was one.</returns>
    public static bool Remove(string key)
    {
        var known = Values.ContainsKey(key);
        if (known)
        {
            Flow.Current = Flow.Current.With(Values.Remove(key));
        }

        return known;
    }

    public static void Clear()
    {
        if (!Values.IsEmpty)
        {
            Flow.Current = Flow.Current.With(Values.Clear());
        }
    }
}
