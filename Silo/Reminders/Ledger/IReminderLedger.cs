using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Reminders.Ledger;

/// <summary>The ledger of reminders, and what it is made from.</summary>
public interface IReminderLedger
{
    /// <summary>What reminding a tenant looks at in a year.</summary>
    Task<TenantReminding> Read(string tenant, int year);

    /// <summary>The tenant's reports of all years that were never published.</summary>
    Task<IReadOnlyList<UnpublishedReport>> Unpublished(string tenant);

    /// <summary>Adds the rows that are not there yet, and the deliveries that some of them need, in one transaction.</summary>
    /// <returns>How many rows were added.</returns>
    Task<int> Add(string tenant, IReadOnlyList<LedgerRow> rows, IReadOnlyList<Delivery> deliveries);

    /// <summary>The newest first.</summary>
    Task<Page<LedgerRow>> List(LedgerQuery query);

    /// <summary>The rows that go out with a delivery and were not settled.</summary>
    Task<IReadOnlyList<LedgerRow>> Of(string tenant, string delivery);

    /// <summary>The reports of those rows that were not published meanwhile.</summary>
    Task<IReadOnlyList<HeldReport>> Held(string tenant, string delivery);

    /// <summary>E-mail that came back, the newest of each agency and address.</summary>
    Task<IReadOnlyList<LedgerRow>> Bounces(string tenant);
}
