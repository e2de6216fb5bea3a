using Workflow.Rules.Text;

namespace Workflow.Rules.Checks.Words;

/// <summary>A sentence that repeats a figure of a table: how many requests came in, how many cases there were.</summary>
internal sealed record TableStatement(TableFigure Figure, decimal Value, TextSpan Span);
