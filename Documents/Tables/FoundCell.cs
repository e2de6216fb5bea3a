using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <param name="Text">What the document has in the cell.</param>
/// <param name="MoneyUnit">The unit that the document's header names, if any.</param>
/// <param name="How">How the cell was recognised; null where its labels stand beside and above it.</param>
internal sealed record FoundCell(FormCell Cell, string Text, string? MoneyUnit, Inference? How = null);
