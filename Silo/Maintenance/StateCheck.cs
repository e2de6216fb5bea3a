using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>The state against the place where it lies.</summary>
internal static class StateCheck
{
    public static IEnumerable<Difference> Of(StoredReport stored, ReportKey key, ReportRecord record)
    {
        if (record.Key != key)
        {
            yield return new Difference(stored.Key, "state.key", new LocalizedText($"状态自称属于 {record.Key}。", $"The state says that it is of {record.Key}."));
        }

        if (stored.Tenant != key.Tenant)
        {
            yield return new Difference(
                stored.Key, "state.tenant", new LocalizedText($"该行登记在租户“{stored.Tenant}”名下。", $"Its row is filed under the tenant “{stored.Tenant}”."));
        }
    }
}
