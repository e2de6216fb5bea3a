using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Users;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;

namespace Workflow.Silo.Reminders.Ledger;

/// <summary>Everything of a tenant and year that reminding looks at.</summary>
public sealed record TenantReminding(
    ReminderSettings Settings,
    TenantDates Dates,
    IReadOnlyList<AgencyProfile> Agencies,
    IReadOnlyList<UserProfile> People,
    IReadOnlyList<UnpublishedReport> Reports,
    ReminderLedger Ledger);
