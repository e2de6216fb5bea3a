using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Word;

/// <summary>The blocks of a document's body in reading order, as Word prints them once all tracked changes are accepted.</summary>
internal sealed class WordBlocks(WordXml xml, WordStyles styles, WordNumbers numbers, CellBudget budget)
{
    /// <summary>Null where the part has no body.</summary>
    public IReadOnlyList<Block>? Read()
    {
        if (!xml.GoToRoot() || !xml.GoTo("body"))
        {
            return null;
        }

        var flow = new WordFlow();
        TakeChildren(flow);
        return flow.End();
    }

    /// <summary>The blocks of a table's cell or of a text box, at whose element the reader stands.</summary>
    public void TakeChildren(WordFlow into) =>
        xml.Children(name => Take(name, into));

    /// <summary>A cell: its properties to <paramref name="takeProperty"/>, everything else into the flow.</summary>
    public void TakeCell(Action<string> takeProperty, WordFlow into)
    {
        xml.Children(name =>
        {
            if (name == "tcPr")
            {
                xml.Children(takeProperty);
            }
            else
            {
                Take(name, into);
            }
        });
    }

    /// <summary>One of the forms in which the same thing is stored: the first that is there.</summary>
    public void TakeAlternatives(Action takeChildren)
    {
        var isTaken = false;
        xml.Children(name =>
        {
            if (isTaken || name is not ("Choice" or "Fallback"))
            {
                xml.Skip();
                return;
            }

            isTaken = true;
            takeChildren();
        });
    }

    /// <summary>A content control: its content, unless that is only the prompt for one.</summary>
    public void TakeControl(Action takeContent)
    {
        var isPrompt = false;
        xml.Children(name =>
        {
            switch (name)
            {
                case "sdtPr":
                    xml.Children(property =>
                    {
                        isPrompt |= property == "showingPlcHdr";
                        xml.Skip();
                    });
                    break;
                case "sdtContent" when !isPrompt:
                    takeContent();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
    }

    private void Take(string name, WordFlow into)
    {
        switch (name)
        {
            case "p":
                new WordParagraph(xml, styles, numbers, this).Take(into);
                break;
            case "tbl":
                into.Add(new WordTable(xml, this).Read(budget));
                break;
            case "sdt":
                TakeControl(() => TakeChildren(into));
                break;
            case "AlternateContent":
                TakeAlternatives(() => TakeChildren(into));
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag":
                TakeChildren(into);
                break;
            default:
                // Among them del and moveFrom: what was struck out is no longer said.
                xml.Skip();
                break;
        }
    }
}
