using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

/// <summary>The two rates of punctuality.</summary>
public sealed record OnTimeResponse(OnTimeRateResponse Submit, OnTimeRateResponse Publish)
{
    internal static OnTimeResponse Of((OnTime Submit, OnTime Publish) rates) => new(OnTimeRateResponse.From(rates.Submit), OnTimeRateResponse.From(rates.Publish));
}
