using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

/// <param name="On">The day of the milestone.</param>
/// <param name="Done">How many had reached it by then.</param>
/// <param name="Of">Of how many who had to; frozen on the day.</param>
/// <param name="Frozen">Whether the day has passed and its number is kept.</param>
/// <param name="Rate">From 0 to 1, four places; null of nobody.</param>
public sealed record OnTimeRateResponse(DateOnly On, int Done, int Of, bool Frozen, decimal? Rate)
{
    internal static OnTimeRateResponse From(OnTime rate) => new(rate.On, rate.Done, rate.Of, rate.Frozen, rate.Of == 0 ? null : Math.Round((decimal)rate.Done / rate.Of, 4));
}
