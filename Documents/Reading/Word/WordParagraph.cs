using System.Text;

namespace Workflow.Documents.Reading.Word;

/// <summary>One paragraph: its text as printed, its number, and the text boxes that hang on it.</summary>
internal sealed class WordParagraph(WordXml xml, WordStyles styles, WordNumbers numbers, WordBlocks blocks)
{
    private readonly StringBuilder text = new();
    private readonly List<WordFlow> boxes = [];
    private WordStyle style = WordStyle.Plain;
    private string? list;
    private int? level;
    private int? outline;
    private bool isMarkDeleted;

    /// <summary>Consumes the paragraph. Text boxes follow it: where on the page they float, the text does not say.</summary>
    public void Take(WordFlow into)
    {
        xml.Children(TakeInline);
        var number = (list ?? style.List) is { } known and not "0" && text.Length > 0 ? numbers.Next(known, level ?? style.Level) : "";
        into.AddParagraph(number + text, (outline ?? style.OutlineLevel) is < 9, isMarkDeleted);
        foreach (var box in boxes)
        {
            into.Add(box.End());
        }
    }

    private void TakeInline(string name)
    {
        switch (name)
        {
            case "r":
                TakeRun();
                break;
            case "pPr":
                xml.Children(TakeProperty);
                break;
            case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo" or "oMath" or "oMathPara":
                TakeInlineChildren();
                break;
            case "sdt":
                blocks.TakeControl(TakeInlineChildren);
                break;
            case "AlternateContent":
                blocks.TakeAlternatives(TakeInlineChildren);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void TakeInlineChildren() => xml.Children(TakeInline);

    private void TakeProperty(string name)
    {
        switch (name)
        {
            case "pStyle":
                style = styles.Of(xml.TakeValue() ?? "");
                break;
            case "outlineLvl":
                outline = xml.TakeNumber(9);
                break;
            case "numPr":
                xml.Children(TakeProperty);
                break;
            case "numId":
                list = xml.TakeValue();
                break;
            case "ilvl":
                level = xml.TakeNumber(0);
                break;
            case "rPr":
                xml.Children(property =>
                {
                    isMarkDeleted |= property is "del" or "moveFrom";
                    xml.Skip();
                });
                break;
            default:
                xml.Skip();
                break;
        }
    }

    private void TakeRun()
    {
        var isHidden = false;
        xml.Children(name =>
        {
            switch (name)
            {
                case "rPr":
                    xml.Children(property =>
                    {
                        if (property == "vanish")
                        {
                            isHidden = xml.TakeSwitch();
                        }
                        else
                        {
                            xml.Skip();
                        }
                    });
                    break;
                case "t" when !isHidden:
                    // Consumes the element.
                    text.Append(xml.TakeText());
                    break;
                case "tab" or "ptab":
                    text.Append('\t');
                    xml.Skip();
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    xml.Skip();
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    xml.Skip();
                    break;
                case "ruby":
                    xml.Children(TakeRuby);
                    break;
                case "AlternateContent":
                    blocks.TakeAlternatives(TakeDrawing);
                    break;
                case "drawing" or "pict" or "object":
                    TakeDrawing();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
    }

    /// <summary>The word itself; what is printed above it only says how it is spoken.</summary>
    private void TakeRuby(string part)
    {
        if (part == "rubyBase")
        {
            TakeInlineChildren();
        }
        else
        {
            xml.Skip();
        }
    }

    /// <summary>Of a drawing only the text in its boxes.</summary>
    private void TakeDrawing() => xml.Children(name =>
    {
        switch (name)
        {
            case "txbxContent":
                var box = new WordFlow();
                blocks.TakeChildren(box);
                boxes.Add(box);
                break;
            case "AlternateContent":
                blocks.TakeAlternatives(TakeDrawing);
                break;
            default:
                TakeDrawing();
                break;
        }
    });
}
