namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>How a cell looks and whether it may be changed; the number is its place among the formats of <see cref="SheetStyles"/>.</summary>
internal enum SheetStyle
{
    Plain = 0,
    Title = 1,

    /// <summary>Heads columns or groups.</summary>
    Label = 2,

    /// <summary>Heads a row; long, so from the left.</summary>
    RowLabel = 3,

    Value = 4,

    /// <summary>A text that stays one: typing into the cell later makes no formula of it.</summary>
    Text = 5,

    /// <summary>A number that the reader of a template is to fill in.</summary>
    Input = 6,

    InputText = 7,

    /// <summary>A formula.</summary>
    Total = 8,

    Hint = 9,
}
