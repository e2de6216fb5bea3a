using Workflow.Rules;

namespace Workflow.Documents.Cli.Read;

/// <param name="Year">Null: the title's.</param>
/// <param name="Agency">Null: the title's.</param>
internal sealed record ReadOptions(FileInfo File, bool Json, int? Year, string? Agency, Language Language);
