using Workflow.Rules.Text;

namespace Workflow.Rules.Agencies;

/// <summary>Compares names of agencies as people write them.</summary>
internal static class AgencyNames
{
    private const int ShortestName = 2;

    private static readonly string[] Endings = ["办事处", "政府"];

    /// <summary>Equal, or one is the other with a longer region before it: 农技服务中心 and 青岚县农技服务中心.
    /// 街道 and 街道办事处, 镇 and 镇人民政府 are one agency.</summary>
    public static bool AreTheSame(string one, string other)
    {
        var (a, b) = (Normal(one), Normal(other));
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length >= ShortestName && longer.EndsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>Whether the text contains the whole name.</summary>
    public static bool Names(string text, string name) => Normal(name) is { Length: >= ShortestName } normal
        && Spelling(text).Contains(normal, StringComparison.Ordinal)
        // 青岚县 alone would be found in the name of each of its bodies.
        && !IsRegion(normal);

    /// <summary>Without white space, in one spelling, and without the words that a body's name may end with or not.</summary>
    public static string Normal(string name)
    {
        var normal = Spelling(name);
        foreach (var ending in Endings)
        {
            if (normal.Length > ending.Length + 1 && normal.EndsWith(ending, StringComparison.Ordinal))
            {
                normal = normal[..^ending.Length];
            }
        }

        return normal;
    }

    private static bool IsRegion(string normal) => normal[^1] is '省' or '市' or '县' or '区' or '州' or '旗' or '盟';

    private static string Spelling(string name) => FoldedText.Of(name).Folded
        .Replace("\n", "", StringComparison.Ordinal)
        .Replace("人民政府", "政府", StringComparison.Ordinal)
        .Replace("委员会", "委", StringComparison.Ordinal);
}
