namespace Workflow.Documents;

/// <summary>How something was read that does not stand in a document as the form prints it.</summary>
public enum Inference
{
    /// <summary>万元 was converted into 元, or 元 into 万元.</summary>
    UnitConverted = 0,

    /// <summary>The table goes on from an earlier one whose header it uses: a page break cut it.</summary>
    HeaderOfEarlierPart = 1,

    /// <summary>Only a part of the header above the column is there, and it fits one column of the form.</summary>
    PartOfHeader = 2,

    /// <summary>The old one row （六）其他处理, read into the row 3.其他.</summary>
    OneRowOfGroup = 3,

    /// <summary>The text has no cells; rows and columns were told apart by the space between words.</summary>
    ColumnsBySpacing = 4,

    /// <summary>The section's heading has no number.</summary>
    HeadingWithoutNumber = 5,

    /// <summary>The section's heading has a number and words of its own.</summary>
    HeadingByWording = 6,

    /// <summary>The section has no heading; its table shows where it is.</summary>
    TableWithoutHeading = 7,

    /// <summary>The number goes on in a further line of its cell, which is too narrow for it.</summary>
    NumberOverLines = 8,
}
