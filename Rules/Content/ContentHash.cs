using System.Security.Cryptography;
using System.Text.Json;

namespace Workflow.Rules.Content;

/// <summary>SHA-256 over the canonical JSON of a content: the same report hashes alike, however it was typed.</summary>
public static class ContentHash
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(ReportContent content) => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson(content)));

    /// <summary>UTF-8 JSON with the keys of every map in ordinal order; empty maps and absent notes take no part.</summary>
    public static byte[] CanonicalJson(ReportContent content) => JsonSerializer.SerializeToUtf8Bytes(Canonical(content), ReportJson.Options);

    private static ReportContent Canonical(ReportContent content) => content with
    {
        Sections = Sorted(content.Sections),
        Cells = Sorted(content.Cells),
        Raw = Sorted(content.Raw),
        Marks = Sorted(content.Marks),
    };

    private static SortedDictionary<string, T> Sorted<T>(IReadOnlyDictionary<string, T> map) =>
        new(map.ToDictionary(entry => entry.Key, entry => entry.Value), StringComparer.Ordinal);
}
