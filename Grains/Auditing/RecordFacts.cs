using System.Globalization;
using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Users;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Grains.Auditing;

/// <summary>What the audit log may say of each kind of record. What is not named here never gets there.</summary>
internal static class RecordFacts
{
    public static Facts Of(TenantProfile tenant) => new Facts()
        .With(AuditField.Name, tenant.Name)
        .With(AuditField.RegionCode, tenant.RegionCode)
        .With(AuditField.Level, Code(tenant.Level))
        .With(AuditField.Parent, tenant.Parent)
        .With(AuditField.TimeZone, tenant.TimeZone);

    /// <summary>Telephone numbers and addresses of contacts stay out.</summary>
    public static Facts Of(AgencyProfile agency) => new Facts()
        .With(AuditField.Name, agency.Name)
        .With(AuditField.AgencyKind, Code(agency.Kind))
        .With(AuditField.Active, agency.Active)
        .With(AuditField.ClerkMaySubmit, agency.ClerkMaySubmit)
        .With(
            AuditField.Contacts,
            agency.Contacts.Count == 0 ? null : string.Join("、", agency.Contacts.Select(contact => $"{contact.Name} ({Code(contact.Role)})")),
            string.Join('\n', agency.Contacts));

    public static Facts Of(UserRecord user) => new Facts()
        .With(AuditField.Name, user.Profile.Name)
        .With(AuditField.Roles, user.Profile.Roles.Select(AuditEntry.RoleText))
        .WithSecret(AuditField.Password, user.PasswordHash);

    public static Facts Of(ReminderPolicy policy) => new Facts()
        .With(AuditField.Paused, policy.Paused)
        .With(AuditField.PausedAgencies, policy.PausedAgencies)
        .With(AuditField.DaysBefore, policy.DaysBefore)
        .With(AuditField.OnTheDay, policy.OnTheDay)
        .With(AuditField.EveryDaysLate, policy.EveryDaysLate)
        .With(AuditField.HeadFromDay, policy.HeadFromDay)
        .With(AuditField.SuperiorFromDay, policy.SuperiorFromDay)
        .With(AuditField.SendAt, Hour(policy.SendAt))
        .With(AuditField.QuietFrom, Hour(policy.QuietFrom))
        .With(AuditField.QuietUntil, Hour(policy.QuietUntil))
        .With(AuditField.MinimumGapDays, policy.MinimumGapDays)
        .With(AuditField.Channels, policy.Channels.Select(channel => Code(channel)))
        .With(AuditField.Coordinators, string.Join("、", policy.Coordinators.Select(one => one.Name)), string.Join('\n', policy.Coordinators))
        .With(AuditField.Language, Code(policy.Language));

    public static Facts Of(MessageTexts texts) => new Facts()
        .With(AuditField.ChineseText, Text(texts.Zh))
        .With(AuditField.EnglishText, Text(texts.En));

    public static Facts Of(Webhook webhook) => new Facts()
        .With(AuditField.Name, webhook.Name)
        .With(AuditField.Host, new Uri(webhook.Url).Authority)
        .WithSecret(AuditField.Address, webhook.Url)
        .With(AuditField.Form, Code(webhook.Form))
        .WithSecret(AuditField.Secret, webhook.Secret)
        .With(AuditField.Events, webhook.Events)
        .With(AuditField.Active, webhook.Active);

    public static Facts Of(TenantDates dates) => new Facts()
        .With(AuditField.Days, dates.Days.Select(day => $"{Day(day.Date)} {(day.Worked ? "workday" : "holiday")}"))
        .With(AuditField.PlannedYears, dates.PlannedYears);

    public static Facts OfRoster(IReadOnlyList<string> agencies) => new Facts().With(AuditField.Count, agencies.Count).With(AuditField.Agencies, agencies);

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As the contract names it.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Hour(TimeOnly hour) => hour.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Text(MessageTemplate template) => $"{template.Subject}\n{template.Body}\n{template.Item}";
}
