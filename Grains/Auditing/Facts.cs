using System.Globalization;
using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Grains.Auditing;

/// <summary>What the audit log may say of a record, as short texts; two of them make the changes of a write.</summary>
internal sealed class Facts
{
    private readonly SortedDictionary<AuditField, (string? Shown, object? Compared)> all = [];

    public Facts With(AuditField field, string? value) => Set(field, value, value);

    public Facts With(AuditField field, bool value) => With(field, value ? "true" : "false");

    public Facts With(AuditField field, int value) => With(field, value.ToString(CultureInfo.InvariantCulture));

    public Facts With<T>(AuditField field, IEnumerable<T> values) => With(field, string.Join("、", values) is { Length: > 0 } text ? text : null);

    /// <summary>Compared with more than is shown: another value that reads the same is told as one that is not shown.</summary>
    public Facts With(AuditField field, string? shown, string compared) => Set(field, shown, compared);

    /// <summary>A secret: only whether it is another is ever told.</summary>
    public Facts WithSecret(AuditField field, string? secret) => Set(field, null, secret);

    /// <summary>What is other than before; all of it where there was nothing before.</summary>
    public static IReadOnlyList<AuditChange> Between(Facts? before, Facts after) =>
    [
        .. from fact in after.all
           let was = before?.all.GetValueOrDefault(fact.Key) ?? default
           where !Equals(was.Compared, fact.Value.Compared)
           select was.Shown == fact.Value.Shown ? AuditChange.Hidden(fact.Key) : AuditChange.Between(fact.Key, was.Shown, fact.Value.Shown),
    ];

    private Facts Set(AuditField field, string? shown, object? compared)
    {
        all[field] = (shown, compared);
        return this;
    }
}
