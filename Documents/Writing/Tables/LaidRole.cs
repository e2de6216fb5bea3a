namespace Workflow.Documents.Writing.Tables;

/// <summary>What a printed cell is for.</summary>
internal enum LaidRole
{
    /// <summary>The item of article 20 above a block of table two.</summary>
    Article,

    /// <summary>Heads several columns.</summary>
    ColumnGroup,

    Column,

    /// <summary>Heads several rows.</summary>
    RowGroup,

    Row,

    Value,
}
