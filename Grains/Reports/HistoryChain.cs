using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports;

/// <summary>The hash chain over a report's transitions.</summary>
public static class HistoryChain
{
    /// <summary>The entry with its hash, which covers the report's key, every field, and the hash of the entry before.</summary>
    public static HistoryEntry Sealed(ReportKey key, HistoryEntry entry) => entry with { Hash = HashOf(key, entry) };

    /// <summary>Whether every entry hashes to what it says, follows the one before, and the last is the one that the report names.</summary>
    public static bool IsIntact(ReportKey key, IReadOnlyList<HistoryEntry> entries, int count, string lastHash)
    {
        var previous = "";
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Number != i + 1 || entry.PreviousHash != previous || entry.Hash != HashOf(key, entry))
            {
                return false;
            }

            previous = entry.Hash;
        }

        return entries.Count == count && previous == lastHash;
    }

    private static string HashOf(ReportKey key, HistoryEntry entry)
    {
        // An array of strings has one JSON form only, so the hash does not hang on how a serializer orders or spells things.
        string?[] fields =
        [
            key.GrainKey,
            entry.Number.ToString(CultureInfo.InvariantCulture),
            Name(entry.From),
            Name(entry.To),
            Name(entry.Trigger),
            entry.By,
            entry.OnBehalfOf,
            entry.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            entry.Remark,
            entry.ContentHash,
            entry.PreviousHash,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(fields, ReportJson.Options)));
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
