namespace Workflow.Rules.Checks.Words;

/// <summary>Figures of the tables that the text sections like to repeat.</summary>
internal enum TableFigure
{
    /// <summary>收到申请: the new requests, or with those carried in.</summary>
    Requests,

    /// <summary>行政复议: the total of table four's first group.</summary>
    Reconsideration,

    /// <summary>行政诉讼: the totals of its other two groups.</summary>
    Litigation,

    /// <summary>行政复议、行政诉讼 in one number.</summary>
    Both,
}
