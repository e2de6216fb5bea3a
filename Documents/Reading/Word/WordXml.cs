using System.Xml;

namespace Workflow.Documents.Reading.Word;

/// <summary>Walks the elements of a part from front to back. Names are local ones: the strict and the usual flavour of the format differ only in their namespaces.</summary>
internal sealed class WordXml(XmlReader xml)
{
    /// <summary>Whether elements were passed over because they are nested too deeply.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Goes to the part's root element; false where it has none.</summary>
    public bool GoToRoot() => xml.MoveToContent() == XmlNodeType.Element;

    /// <summary>Goes down to the first element of the name.</summary>
    public bool GoTo(string name)
    {
        while (!(xml.NodeType == XmlNodeType.Element && xml.LocalName == name))
        {
            if (!xml.Read())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Calls <paramref name="take"/> at each child element, which has to consume it whole, and ends behind the element's end.</summary>
    public void Children(Action<string> take)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        var depth = xml.Depth;
        if (depth > Limits.XmlDepth)
        {
            IsTooDeep = true;
            xml.Skip();
            return;
        }

        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                take(xml.LocalName);
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
    }

    public void Skip() => xml.Skip();

    /// <summary>The text of an element that holds nothing else, which is then consumed.</summary>
    public string TakeText() => xml.ReadElementContentAsString();

    /// <summary>An attribute of the element by its local name; null where it has none.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more && value is null; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>The value of a property element, which is then consumed.</summary>
    public string? TakeValue()
    {
        var value = Attribute("val");
        xml.Skip();
        return value;
    }

    /// <summary>Whether a property that may be switched off (<c>w:val="0"</c>) is on; it is then consumed.</summary>
    public bool TakeSwitch() => TakeValue() is not ("0" or "false" or "off");

    /// <summary>A number, or <paramref name="otherwise"/> where the value is none.</summary>
    public int TakeNumber(int otherwise) => int.TryParse(TakeValue(), out var number) ? number : otherwise;
}
