using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules;

namespace Workflow.Api.Auditing;

/// <param name="Label">The field in words.</param>
/// <param name="From">Null where there was none, or it is not shown.</param>
/// <param name="To">Null where there is none any more, or it is not shown: where both are null, only that it is another is known.</param>
public sealed record AuditChangeResponse(AuditField Field, string Label, string? From, string? To)
{
    public static AuditChangeResponse Of(AuditChange change, Language language) => new(
        change.Field, AuditWords.Of(change.Field).In(language), AuditValues.In(language, change.Field, change.From), AuditValues.In(language, change.Field, change.To));
}
