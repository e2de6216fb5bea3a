using System.Buffers;
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
        // In one piece: a hash that takes pieces costs as much again.
        var whole = ArrayPool<byte>.Shared.Rent(parts.Sum(part => part.Length) + ((parts.Length - 1) * name.Length));
        try
        {
            var length = Append(parts[0], 0);
            foreach (var part in parts.AsSpan(1))
            {
                length = Append(part, Append(name, length));
            }

            return Convert.ToHexStringLower(SHA256.HashData(whole.AsSpan(0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }

        int Append(byte[] piece, int at)
        {
            piece.CopyTo(whole, at);
            return at + piece.Length;
        }
    }

    private static string Escaped(string text) => JsonSerializer.Serialize(text, ReportJson.Options)[1..^1];
}
