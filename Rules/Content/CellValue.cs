using System.Globalization;
using System.Text.Json.Serialization;

namespace Workflow.Rules.Content;

/// <summary>What a cell holds: nothing, a number, or (only after an import) text that is no number. Blank is not zero.</summary>
[JsonConverter(typeof(CellValueJsonConverter))]
public readonly record struct CellValue
{
    private CellValue(decimal? number, string? text)
    {
        Number = number;
        Text = text;
    }

    public static CellValue Blank => default;

    /// <summary>The number; null when the cell is blank or holds text.</summary>
    public decimal? Number { get; }

    /// <summary>The unreadable text; null when the cell is blank or holds a number.</summary>
    public string? Text { get; }

    public bool IsBlank => Number is null && Text is null;

    /// <summary>A number, with trailing zeros removed so that 1.50 and 1.5 are the same value and hash alike.</summary>
    public static CellValue Of(decimal number) => new(number / 1.000000000000000000000000000000000m, null);

    public static CellValue Unreadable(string text) => new(null, text);

    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Text ?? "";
}
