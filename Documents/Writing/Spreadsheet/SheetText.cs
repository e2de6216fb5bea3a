using System.Text.RegularExpressions;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>Texts as a spreadsheet stores them: <c>_x000D_</c> stands for a character, so a text that looks so has to be told apart.</summary>
internal static partial class SheetText
{
    /// <summary>A cell can hold 32,767 characters; what is left is for escapes.</summary>
    public const int Longest = 30_000;

    public static string Escape(string text) => Office.OfficeText.Clean(LooksEscaped().Replace(text, "_x005F_"));

    public static string Unescape(string text) =>
        Escaped().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
