namespace Workflow.Documents.Tests.Made;

/// <param name="IsUp">The cell is the lower part of the one above.</param>
internal sealed record PrintedCell(string Text, bool IsUp = false, int Width = 1, int Height = 1);
