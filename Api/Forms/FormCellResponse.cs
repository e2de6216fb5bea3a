namespace Workflow.Api.Forms;

/// <param name="Whole">True for counts, false for amounts of up to six decimal places.</param>
public sealed record FormCellResponse(string Id, string Row, string Column, string Unit, bool UnitPrinted, bool Whole, bool MayBeNegative);
