namespace Workflow.Rules.Forms;

/// <param name="Id"><c>overview</c>, <c>disclosure</c>, <c>requests</c>, <c>review</c>, <c>problems</c> or <c>other</c>.</param>
/// <param name="Heading">The official heading with its number, such as 一、总体情况.</param>
/// <param name="HeadingEn">The heading in English, without its number.</param>
/// <param name="IsTable">True for the three sections that hold a table, false for the three that hold text.</param>
/// <param name="Number">1 to 6.</param>
public sealed record FormSection(string Id, string Heading, string HeadingEn, bool IsTable, int Number);
