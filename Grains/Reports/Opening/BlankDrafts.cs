using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports.Opening;

/// <summary>Hashes of drafts that carry nothing over. They differ by the agency's name only, so what stands around it is written once for all.</summary>
internal sealed class BlankDrafts
{
    private const string Place = "\u0001";

    private readonly byte[][] parts;

    public BlankDrafts(Form form, int year) =>
        parts = [.. Encoding.UTF8.GetString(ContentHash.CanonicalJson(DraftReport.Open(form, year, Place, null))).Split(Escaped(Place)).Select(Encoding.UTF8.GetBytes)];

    public string HashFor(string agencyName)
    {
        var name = Encoding.UTF8.GetBytes(Escaped(agencyName));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(parts[0]);
        foreach (var part in parts.AsSpan(1))
        {
            hash.AppendData(name);
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Escaped(string text) => JsonSerializer.Serialize(text, ReportJson.Options)[1..^1];
}
