using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Html;

/// <summary>The blocks of an HTML element: lines as a browser breaks them, and a grid for each table that holds no other table.</summary>
internal sealed class HtmlBlocks(CellBudget budget)
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder line = new();

    public IReadOnlyList<Block> Read(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            Take(child, HtmlElements.KeepsSpace(element));
        }

        EndLine();
        return blocks;
    }

    /// <summary>The text of a cell, a line break between its lines.</summary>
    public static string TextOf(IElement cell) =>
        string.Join('\n', new HtmlBlocks(new CellBudget()).Read(cell).OfType<Block.Line>().Select(line => line.Text)).Trim('\n');

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
        foreach (var child in element.ChildNodes)
        {
            Take(child, keepSpace);
        }
    }

    private void Append(string text, bool keepSpace)
    {
        if (keepSpace)
        {
            line.Append(text);
            return;
        }

        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!isSpace)
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] is not (' ' or '\n'))
            {
                line.Append(' ');
            }
        }
    }

    private void EndLine(bool isHeading = false)
    {
        if (line.Length == 0)
        {
            return;
        }

        var lines = TextHygiene.Clean(line.ToString()).Split('\n').Select(TextHygiene.Line).ToList();
        line.Clear();
        // A break at the end of a block is not shown.
        var count = lines[^1].Length == 0 ? lines.Count - 1 : lines.Count;
        blocks.AddRange(lines.Take(count).Select(text => new Block.Line(text, isHeading)));
    }
}
