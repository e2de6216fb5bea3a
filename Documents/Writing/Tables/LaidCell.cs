using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Tables;

/// <summary>A cell of the printed form.</summary>
/// <param name="Text">The label; empty for a value.</param>
/// <param name="Column">Its leftmost place, from 0.</param>
/// <param name="Columns">How many places it covers to the right.</param>
/// <param name="Rows">How many rows it covers downwards.</param>
/// <param name="Cell">What is printed into a value; null for a label.</param>
internal sealed record LaidCell(LaidRole Role, string Text, int Column, int Columns, int Rows, FormCell? Cell = null);
