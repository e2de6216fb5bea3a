namespace Workflow.Documents.Blocks;

/// <summary>Text that goes on in a further line for no other reason than that its cell is too narrow.</summary>
internal static class WrappedText
{
    /// <summary>Stands where the line ends: it shows nothing, and a line may be broken there.</summary>
    public const char Break = '\u200B';

    /// <summary>The digits of all lines; null for a text that is of one line, or holds anything else.</summary>
    public static string? Number(string text) =>
        text.Contains(Break, StringComparison.Ordinal) && text.Replace($"{Break}", "", StringComparison.Ordinal) is { Length: > 0 } whole && !whole.AsSpan().ContainsAnyExceptInRange('0', '9') ? whole : null;
}
