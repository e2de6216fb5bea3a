using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Html;

/// <summary>The blocks of an HTML element: lines as a browser breaks them, and a grid for each table that holds no other table.</summary>
internal sealed class HtmlBlocks(CellBudget budget)
{
    private const string SpacesText = " \t\n\r\f";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(SpacesText);

    private readonly List<Block> blocks = [];
    private readonly StringBuilder line = new();

    public IReadOnlyList<Block> Read(IElement element)
    {
        TakeChildren(element, HtmlElements.KeepsSpace(element));
        EndLine();
        return blocks;
    }

    /// <summary>The text of a cell, a line break between its lines. What was read before is forgotten.</summary>
    public string TextOf(IElement cell)
    {
        blocks.Clear();
        return Read(cell) switch
        {
            [] => "",
            [Block.Line only] => only.Text,
            _ => string.Join('\n', blocks.OfType<Block.Line>().Select(line => line.Text)).Trim('\n'),
        };
    }

    private void Take(INode node, bool keepSpace)
    {
        if (node is IText text)
        {
            Append(text.Data, keepSpace);
        }
        else if (node is not IElement element || HtmlElements.IsIgnored(element))
        {
            return;
        }
        else if (element.LocalName == "br")
        {
            line.Append('\n');
        }
        else if (element is IHtmlTableElement table && HtmlTable.IsData(table))
        {
            EndLine();
            blocks.Add(HtmlTable.Read(table, budget));
        }
        else if (HtmlElements.IsBlock(element))
        {
            TakeBlock(element);
        }
        else
        {
            TakeChildren(element, keepSpace);
        }
    }

    private void TakeBlock(IElement element)
    {
        EndLine();
        var before = blocks.Count;
        TakeChildren(element, HtmlElements.KeepsSpace(element));
        EndLine(HtmlElements.IsHeading(element));
        if (blocks.Count == before && element.LocalName == "p")
        {
            // An empty paragraph is how pages write a blank line; an empty division is only layout.
            blocks.Add(new Block.Line(""));
        }
    }

    private void TakeChildren(IElement element, bool keepSpace)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            Take(children[i], keepSpace);
        }
    }

    private void Append(string text, bool keepSpace)
    {
        if (keepSpace)
        {
            line.Append(text);
            return;
        }

        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var word = rest.IndexOfAny(Spaces) is >= 0 and var space ? space : rest.Length;
            line.Append(rest[..word]);
            rest = rest[word..];
            if (rest.Length > 0 && line.Length > 0 && line[^1] is not (' ' or '\n'))
            {
                line.Append(' ');
            }

            rest = rest.TrimStart(SpacesText);
        }
    }

    private void EndLine(bool isHeading = false)
    {
        if (line.Length == 0)
        {
            return;
        }

        var text = TextHygiene.Clean(line.ToString());
        line.Clear();
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            AddLine(TextHygiene.Line(text), isHeading);
            return;
        }

        var lines = text.Split('\n').Select(TextHygiene.Line).ToList();
        // A break at the end of a block is not shown.
        var count = lines[^1].Length == 0 ? lines.Count - 1 : lines.Count;
        blocks.AddRange(lines.Take(count).Select(one => new Block.Line(one, isHeading)));
    }

    private void AddLine(string text, bool isHeading)
    {
        if (text.Length > 0)
        {
            blocks.Add(new Block.Line(text, isHeading));
        }
    }
}
