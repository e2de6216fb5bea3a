using System.Globalization;
using Orleans;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Calendar;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Interfaces.Users;

namespace Workflow.Grains.Interfaces;

/// <summary>Addresses grains by what they are of, so that no caller builds a key by hand.</summary>
public static class GrainKeys
{
    public static IReportGrain GetReport(this IGrainFactory grains, ReportKey key) => grains.GetGrain<IReportGrain>(key.GrainKey);

    public static IUploadsGrain GetUploads(this IGrainFactory grains, ReportKey key) =>
        grains.GetGrain<IUploadsGrain>(string.Create(CultureInfo.InvariantCulture, $"uploads/{key.Tenant}/{key.Agency}/{key.Year}"));

    public static ITenantGrain GetTenant(this IGrainFactory grains, string tenant) => grains.GetGrain<ITenantGrain>($"tenant/{tenant}");

    public static IAgencyGrain GetAgency(this IGrainFactory grains, string tenant, string agency) => grains.GetGrain<IAgencyGrain>($"agency/{tenant}/{agency}");

    public static IUserGrain GetUser(this IGrainFactory grains, string user) => grains.GetGrain<IUserGrain>($"user/{user}");

    public static ICalendarGrain GetCalendar(this IGrainFactory grains, string tenant) => grains.GetGrain<ICalendarGrain>($"calendar/{tenant}");

    public static IReminderSettingsGrain GetReminderSettings(this IGrainFactory grains, string tenant) => grains.GetGrain<IReminderSettingsGrain>($"reminders/{tenant}");

    public static ICycleGrain GetCycle(this IGrainFactory grains, string tenant, int year) =>
        grains.GetGrain<ICycleGrain>(string.Create(CultureInfo.InvariantCulture, $"cycle/{tenant}/{year}"));

    /// <param name="operation">An id of the form <c>{tenant}-{32 hexadecimal digits}</c>, so that an id alone says whose it is.</param>
    public static IOperationGrain GetOperation(this IGrainFactory grains, string operation) => grains.GetGrain<IOperationGrain>($"operation/{TenantOfOperation(operation)}/{operation}");

    public static string TenantOfOperation(string operation) => operation.LastIndexOf('-') is > 0 and var end ? operation[..end] : "";

    /// <summary>The tenant of which a grain is, by its key; null for people, whose ids are unique in the whole installation.</summary>
    public static string? TenantOf(string grainKey) => grainKey.Split('/') is [not "user", var tenant, ..] ? tenant : null;
}
