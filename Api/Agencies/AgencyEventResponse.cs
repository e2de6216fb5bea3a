using Workflow.Grains.Interfaces.Agencies;

namespace Workflow.Api.Agencies;

/// <param name="FormerName">The name until then.</param>
public sealed record AgencyEventResponse(AgencyEventKind Kind, DateOnly Date, IReadOnlyList<string> Into, string FormerName, string By, DateTimeOffset At)
{
    internal static AgencyEventResponse Of(AgencyEvent happened) => new(happened.Kind, happened.Date, happened.Into, happened.FormerName, happened.By, happened.At);
}
