using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Auditing;

/// <summary>What a list of the audit log is narrowed by, as the address says it.</summary>
internal sealed record AuditFilter
{
    [FromQuery(Name = "by")]
    public string? By { get; init; }

    /// <summary>Codes of actions, parted by commas; any of them.</summary>
    [FromQuery(Name = "action")]
    public string? Action { get; init; }

    [FromQuery(Name = "resource")]
    public string? Resource { get; init; }

    [FromQuery(Name = "agency")]
    public string? Agency { get; init; }

    /// <summary>The first day, yyyy-MM-dd.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>The last day, yyyy-MM-dd.</summary>
    [FromQuery(Name = "until")]
    public string? Until { get; init; }

    private static readonly FrozenDictionary<string, AuditAction> Codes =
        Enum.GetValues<AuditAction>().ToFrozenDictionary(action => JsonNamingPolicy.CamelCase.ConvertName(action.ToString()));

    /// <summary>Null where an action or a day is none.</summary>
    /// <param name="zone">Where the days are counted.</param>
    public AuditQuery? Query(string tenant, TimeZoneInfo zone, PageRequest page)
    {
        var actions = (Action ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!TryDay(From, zone, 0, out var from) || !TryDay(Until, zone, 1, out var until) || !actions.All(Codes.ContainsKey))
        {
            return null;
        }

        return new AuditQuery
        {
            Tenant = tenant,
            By = Cleaned(By),
            Actions = actions.Length > 0 ? [.. actions.Select(code => Codes[code])] : null,
            Resource = Cleaned(Resource),
            Agency = Cleaned(Agency),
            From = from,
            Until = until,
            Page = page,
        };
    }

    private static string? Cleaned(string? text) => PlainText.Clean(text ?? "").Trim() is { Length: > 0 } cleaned ? cleaned : null;

    /// <param name="later">So many days later.</param>
    private static bool TryDay(string? text, TimeZoneInfo zone, int later, out DateTimeOffset? moment)
    {
        moment = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 2000 or > 2200)
        {
            return false;
        }

        var midnight = day.AddDays(later).ToDateTime(TimeOnly.MinValue);
        moment = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
        return true;
    }
}
