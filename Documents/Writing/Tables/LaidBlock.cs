namespace Workflow.Documents.Writing.Tables;

/// <summary>Rows that share a head. A row lists only the cells that begin in it.</summary>
internal sealed record LaidBlock(IReadOnlyList<IReadOnlyList<LaidCell>> Head, IReadOnlyList<IReadOnlyList<LaidCell>> Body);
