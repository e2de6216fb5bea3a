using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Workflow.Documents.Writing;

/// <summary>Builds HTML in which everything that is not a tag is encoded.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    public HtmlText Tag(string tag)
    {
        html.Append(tag);
        return this;
    }

    public HtmlText Line(string tag)
    {
        html.Append(tag).Append('\n');
        return this;
    }

    public HtmlText Text(string text)
    {
        html.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>An opening tag with the spans that are more than one cell.</summary>
    public HtmlText Cell(string tag, int columns, int rows)
    {
        html.Append('<').Append(tag);
        if (columns > 1)
        {
            html.Append(" colspan=\"").Append(columns).Append('"');
        }

        if (rows > 1)
        {
            html.Append(" rowspan=\"").Append(rows).Append('"');
        }

        html.Append('>');
        return this;
    }

    public override string ToString() => html.ToString();
}
