namespace Workflow.Documents.Writing.Csv;

/// <summary>Keeps a spreadsheet program from taking a text of a CSV for a formula: an apostrophe stands before what could begin one.</summary>
internal static class CsvGuard
{
    private const string Beginnings = "=+-@\t\r＝＋－＠";

    public static string Guard(string text) => Begins(text) ? "'" + text : text;

    /// <summary>The text that was guarded; others stay as they are.</summary>
    public static string Unguard(string text) => text.StartsWith('\'') && Begins(text) ? text[1..] : text;

    /// <summary>Apostrophes before it do not count, so that guarding can always be undone.</summary>
    private static bool Begins(string text) => text.AsSpan().TrimStart('\'') is [var first, ..] && Beginnings.Contains(first, StringComparison.Ordinal);
}
