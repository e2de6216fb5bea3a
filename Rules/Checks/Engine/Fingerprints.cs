using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workflow.Rules.Checks.Engine;

/// <summary>Gives every finding of a report its fingerprint.</summary>
internal static class Fingerprints
{
    private const char Separator = '\u001F';
    private const int Bytes = 8;

    /// <summary>Sixteen hexadecimal digits over code, place, words and values. Equal findings of one report are told apart by their order.</summary>
    public static IReadOnlyList<Finding> Stamp(IReadOnlyList<Finding> findings)
    {
        var stamped = new List<Finding>(findings.Count);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var cause = Cause(finding);
            var occurrence = occurrences[cause] = occurrences.GetValueOrDefault(cause) + 1;
            var fingerprint = Hash(occurrence == 1 ? cause : string.Create(CultureInfo.InvariantCulture, $"{cause}{Separator}#{occurrence}"));
            stamped.Add(finding with { Fingerprint = fingerprint });
        }

        return stamped;
    }

    // A finding that could not be assessed keeps its fingerprint while more cells are filled in: its cause is the gap, not its size.
    private static string Cause(Finding finding) => finding.Assessable
        ? string.Join(
            Separator,
            finding.Code,
            finding.Fingerprint,
            finding.Table,
            finding.Cell,
            finding.Row,
            finding.Column,
            finding.Section,
            finding.Quote,
            Text(finding.Left),
            Text(finding.Right),
            string.Join(',', finding.Cells))
        : string.Join(Separator, finding.Code, "notAssessable", finding.Table);

    // Without its trailing zeros: 1.50 and 1.5 are one cause.
    private static string Text(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string Hash(string cause)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(cause), digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }
}
