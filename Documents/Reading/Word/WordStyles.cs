
namespace Workflow.Documents.Reading.Word;

/// <summary>The paragraph styles of a document, each with what it takes over from those it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string? BasedOn, int? Outline, string? List, int? Level)> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> whole = new(StringComparer.Ordinal);

    public static WordStyles Read(WordXml? xml)
    {
        var styles = new WordStyles();
        if (xml?.GoToRoot() != true)
        {
            return styles;
        }

        xml.Children(name =>
        {
            if (name == "style")
            {
                styles.Take(xml);
            }
            else
            {
                xml.Skip();
            }
        });
        return styles;
    }

    public WordStyle Of(string id)
    {
        if (!whole.TryGetValue(id, out var style))
        {
            whole[id] = style = Resolve(id);
        }

        return style;
    }

    private void Take(WordXml xml)
    {
        var id = xml.Attribute("styleId") ?? "";
        string? basedOn = null, name = null, list = null;
        int? outline = null, level = null;
        void Properties(string property)
        {
            switch (property)
            {
                case "outlineLvl":
                    outline = xml.TakeNumber(9);
                    break;
                case "numPr":
                    xml.Children(Properties);
                    break;
                case "numId":
                    list = xml.TakeValue();
                    break;
                case "ilvl":
                    level = xml.TakeNumber(0);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        xml.Children(element =>
        {
            switch (element)
            {
                case "name":
                    name = xml.TakeValue();
                    break;
                case "basedOn":
                    basedOn = xml.TakeValue();
                    break;
                case "pPr":
                    xml.Children(Properties);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        own[id] = (basedOn, outline ?? OutlineOf(name), list, level);
    }

    private WordStyle Resolve(string id)
    {
        int? outline = null, level = null;
        string? list = null;
        string? next = id;
        // A style that is based on itself, over however many steps, ends here.
        for (var i = 0; i < LongestChain && next is not null && own.TryGetValue(next, out var style); i++, next = style.BasedOn)
        {
            outline ??= style.Outline;
            list ??= style.List;
            level ??= style.Level;
        }

        return new WordStyle(outline is < 9 ? outline : null, list, level ?? 0);
    }

    /// <summary>The built-in heading styles are headings even where the document does not spell out their outline level.</summary>
    private static int? OutlineOf(string? name) =>
        name is not null && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), out var level) ? level - 1 : null;
}
