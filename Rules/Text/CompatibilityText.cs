namespace Workflow.Rules.Text;

/// <summary>The parts of Unicode's compatibility folding (NFKC) that reports need.</summary>
/// <remarks>Own tables, because <c>string.Normalize</c> does nothing where the culture is invariant, as it is in this product.
/// Every fold keeps the length, so that a place in the folded text is the same place in the text.</remarks>
public static class CompatibilityText
{
    /// <summary>Radicals become ideographs; nothing else changes, so it is safe for prose.</summary>
    public static string FoldRadicals(string text) => Map(text, Radicals.Fold);

    /// <summary>For comparison: radicals become ideographs, full-width letters, digits and punctuation their ASCII forms,
    /// every minus sign <c>-</c>, and every white space a space.</summary>
    public static string Fold(string text) => Map(text, FoldCharacter);

    private static char FoldCharacter(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u2212' or '\uFE63' => '-',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => Radicals.Fold(character),
    };

    private static string Map(string text, Func<char, char> fold)
    {
        foreach (var character in text)
        {
            if (fold(character) != character)
            {
                return string.Create(text.Length, (text, fold), static (target, source) =>
                {
                    for (var i = 0; i < target.Length; i++)
                    {
                        target[i] = source.fold(source.text[i]);
                    }
                });
            }
        }

        return text;
    }
}
