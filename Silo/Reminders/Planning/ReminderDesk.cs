using System.Security.Cryptography;
using System.Text;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Dates;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Reminders.Planning;

/// <summary>Plans reminders of one tenant and puts them into the ledger.</summary>
public sealed class ReminderDesk(IReminderLedger ledger, OpenDates dates, MailSettings mail)
{
    /// <summary>What would go out on a day, as things stand now. Reminders are for the year that ended last before it.</summary>
    public async Task<IReadOnlyList<PlannedReminder>> Preview(TenantProfile tenant, DateOnly day) =>
        ReminderPlanner.Plan(PlanOf(tenant, day, await ledger.Read(tenant.Id, day.Year - 1)));

    /// <summary>Adds what the ledger lacks at a moment.</summary>
    /// <returns>How many rows were added.</returns>
    public async Task<int> Sweep(TenantProfile tenant, DateTimeOffset asOf)
    {
        var day = tenant.DayAt(asOf);
        var reminding = await ledger.Read(tenant.Id, day.Year - 1);
        if (await dates.Reconcile(tenant, reminding.Dates, reminding.Reports))
        {
            reminding = await ledger.Read(tenant.Id, day.Year - 1);
        }

        return await Add(tenant, asOf, reminding, ReminderPlanner.Plan(PlanOf(tenant, day, reminding)), "");
    }

    /// <summary>What a reminder by hand would send to the chosen agencies.</summary>
    /// <param name="agencies">Null for all.</param>
    public async Task<IReadOnlyList<PlannedReminder>> PreviewByHand(TenantProfile tenant, int year, IReadOnlyCollection<string>? agencies, DateTimeOffset asOf) =>
        ByHand(tenant, asOf, agencies, await ledger.Read(tenant.Id, year));

    /// <summary>Reminds the chosen agencies because somebody asked for it.</summary>
    /// <returns>The rows that were asked for; those that are there already are not added again.</returns>
    public async Task<IReadOnlyList<PlannedReminder>> RemindByHand(TenantProfile tenant, int year, IReadOnlyCollection<string>? agencies, DateTimeOffset asOf)
    {
        var reminding = await ledger.Read(tenant.Id, year);
        var planned = ByHand(tenant, asOf, agencies, reminding);
        await Add(tenant, asOf, reminding, planned, "manual");
        return planned;
    }

    private IReadOnlyList<PlannedReminder> ByHand(TenantProfile tenant, DateTimeOffset asOf, IReadOnlyCollection<string>? agencies, TenantReminding reminding)
    {
        var plan = PlanOf(tenant, tenant.DayAt(asOf), reminding);
        return ReminderPlanner.ByHand(agencies is null ? plan : plan with { Subjects = [.. plan.Subjects.Where(subject => agencies.Contains(subject.Agency))] });
    }

    private ReminderPlan PlanOf(TenantProfile tenant, DateOnly day, TenantReminding reminding) => new(
        reminding.Settings.Policy, reminding.Dates.Calendar(), mail.IsConfigured, day, ReminderSubjects.Of(tenant.Id, reminding, day), reminding.Ledger);

    private async Task<int> Add(TenantProfile tenant, DateTimeOffset asOf, TenantReminding reminding, IReadOnlyList<PlannedReminder> planned, string how)
    {
        if (planned.Count == 0)
        {
            return 0;
        }

        var policy = reminding.Settings.Policy;
        var local = tenant.At(asOf);
        var wished = local.TimeOfDay < policy.SendAt.ToTimeSpan() ? DateOnly.FromDateTime(local).ToDateTime(policy.SendAt) : local;
        var goesAt = tenant.MomentOf(SendingHours.Next(policy, reminding.Dates.Calendar(), wished));
        var rows = new List<LedgerRow>();
        var deliveries = new Dictionary<string, Delivery>();
        foreach (var one in planned)
        {
            var id = one.IsSuppressed ? null : IdOf(one, asOf, how);
            rows.Add(new LedgerRow(
                one.Agency, one.Year, one.Step.ToString(), one.Recipient, one.Channel, one.Role, one.Name, one.DueOn, tenant.DayAt(asOf), asOf, null,
                one.IsSuppressed ? LedgerState.Suppressed : LedgerState.Planned, one.Because, id));
            if (id is not null)
            {
                deliveries.TryAdd(id, new Delivery
                {
                    Tenant = tenant.Id,
                    Id = id,
                    Channel = one.Channel,
                    Role = one.Role,
                    Recipient = one.Recipient,
                    Name = one.Name,
                    Event = Webhook.ReminderEvent,
                    NextAt = goesAt,
                    CreatedAt = asOf,
                });
            }
        }

        return await ledger.Add(tenant.Id, rows, [.. deliveries.Values]);
    }

    /// <summary>All that a recipient is reminded of in one run goes out as one message.</summary>
    private static string IdOf(PlannedReminder one, DateTimeOffset asOf, string how)
    {
        var isCoordinator = one.Role == RemindedRole.Coordinator;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{how}\n{one.Channel}\n{one.Recipient}\n{isCoordinator}")))[..16];
        return $"r{asOf.ToUnixTimeMilliseconds():x}-{hash}";
    }
}
