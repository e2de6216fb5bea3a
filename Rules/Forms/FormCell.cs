namespace Workflow.Rules.Forms;

/// <summary>One cell of the form.</summary>
/// <param name="Id">The contract's id, such as <c>requests.new.natural</c> or <c>review.litigation.direct.total</c>.</param>
/// <param name="Unit">件, 项, 个, 元 or 万元.</param>
/// <param name="UnitPrinted">Whether the official form itself prints the unit.</param>
/// <param name="IsWhole">True for counts (64-bit integers), false for amounts (decimals of up to six places).</param>
/// <param name="MayBeNegative">True only for 本年增/减.</param>
public sealed record FormCell(
    string Id,
    string Table,
    FormRow Row,
    FormColumn Column,
    string Unit,
    bool UnitPrinted,
    bool IsWhole,
    bool MayBeNegative)
{
    /// <summary>How a person would name the cell: its row, then its column.</summary>
    public LocalizedText Name => Row.Label.Length == 0
        ? new LocalizedText(string.Join("·", Column.Header), Column.LabelEn)
        : new LocalizedText($"{Row.Label}·{Column.Label}", $"{Row.LabelEn} · {Column.LabelEn}");
}
