using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Auditing;

/// <param name="By">The user id, or <c>system</c>; null for somebody whom nobody knows.</param>
/// <param name="ByName">The name as it was then; null of a report's move, whose history keeps the id.</param>
/// <param name="Roles">The roles held then, such as <c>coordinator</c> or <c>clerk@civil</c>.</param>
/// <param name="OnBehalfOf">As whom it was done, where that is somebody else: jobs act as <c>system</c>.</param>
/// <param name="Address">The network address that it came from; null where it is not known.</param>
/// <param name="ActionText">The action in words.</param>
/// <param name="Resource">Kind and id, such as <c>user/zhang</c> or <c>report/civil/2025</c>.</param>
public sealed record AuditRowResponse(
    string Id,
    DateTimeOffset At,
    string? By,
    string? ByName,
    IReadOnlyList<string> Roles,
    string? OnBehalfOf,
    string? Address,
    AuditAction Action,
    string ActionText,
    string Resource,
    string? Agency,
    int? Year,
    IReadOnlyList<AuditChangeResponse> Changes)
{
    public static AuditRowResponse Of(AuditRow row, Language language) => new(
        row.Id,
        row.Entry.At,
        row.Entry.By,
        row.Entry.ByName,
        row.Entry.Roles?.Split(',') ?? [],
        row.Entry.OnBehalfOf,
        row.Entry.Address,
        row.Entry.Action,
        AuditWords.Of(row.Entry.Action).In(language),
        row.Entry.Resource,
        row.Entry.Agency,
        row.Entry.Year,
        [.. row.Entry.Changes.Select(change => AuditChangeResponse.Of(change, language))]);
}
