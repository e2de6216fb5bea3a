using Orleans;

namespace Workflow.Grains.Interfaces.Auditing;

/// <summary>One thing that is another than before. Where neither value is there, it is one that is not shown.</summary>
/// <param name="From">Short; null where there was none.</param>
/// <param name="To">Short; null where there is none any more.</param>
[GenerateSerializer, Alias("audit-change"), Immutable]
public sealed record AuditChange([property: Id(0)] AuditField Field, [property: Id(1)] string? From, [property: Id(2)] string? To)
{
    private const int Longest = 300;

    /// <summary>Characters before the first difference of long texts.</summary>
    private const int Context = 20;

    /// <summary>A circumstance: it was so, whatever was before.</summary>
    public static AuditChange Is(AuditField field, string value) => new(field, null, Cut(value));

    /// <summary>A value that must not be kept.</summary>
    public static AuditChange Hidden(AuditField field) => new(field, null, null);

    /// <summary>Of long texts what stands before their first difference is left out.</summary>
    public static AuditChange Between(AuditField field, string? from, string? to)
    {
        var isLong = from is { Length: > Longest } || to is { Length: > Longest };
        var start = isLong && from is not null && to is not null ? Math.Max(0, from.AsSpan().CommonPrefixLength(to) - Context) : 0;
        return new(field, Cut(from, start), Cut(to, start));
    }

    /// <summary>Never half of a character.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private static string? Cut(string? text, int start = 0)
    {
        if (text is null || (start == 0 && text.Length <= Longest))
        {
            return text;
        }

        start = start < text.Length && char.IsLowSurrogate(text[start]) ? start + 1 : start;
        var end = Math.Min(text.Length, start + Longest);
        end = end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }
}
