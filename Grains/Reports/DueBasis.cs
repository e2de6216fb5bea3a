using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Reports;

/// <summary>What the dates of a report hang on. The tenant's dates are compared by reference: they are replaced whole.</summary>
internal sealed record DueBasis(AgencyKind Kind, TenantLevel Level, TenantDates Dates, DateOnly? ExtendedUntil)
{
    public bool Equals(DueBasis? other) =>
        other is not null && Kind == other.Kind && Level == other.Level && ExtendedUntil == other.ExtendedUntil && ReferenceEquals(Dates, other.Dates);

    public override int GetHashCode() => HashCode.Combine(Kind, Level, ExtendedUntil);
}
