namespace Workflow.Local.Tests.Conformance;

/// <summary>A type of a signature list.</summary>
/// <param name="Header">Kind and full name.</param>
/// <param name="Bases">Base class and interfaces, as the list has them.</param>
/// <param name="Assembly">The real assembly that holds it; empty where the list does not say.</param>
internal sealed record SignatureBlock(string Header, string Bases, string Assembly, HashSet<string> Members)
{
    private string[] BaseNames => [.. SplitAtCommas(Bases)];

    public bool HasBase(string name) => BaseNames.Contains(name);

    // Commas inside of generic arguments do not separate bases.
    private static IEnumerable<string> SplitAtCommas(string text)
    {
        var depth = 0;
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            var letter = index == text.Length ? ',' : text[index];
            depth += letter switch { '<' => 1, '>' => -1, _ => 0 };
            if (letter == ',' && depth == 0)
            {
                yield return text[start..index].Trim();
                start = index + 1;
            }
        }
    }
}
