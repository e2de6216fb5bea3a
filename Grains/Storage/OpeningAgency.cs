using Workflow.Grains.Interfaces.Agencies;

namespace Workflow.Grains.Storage;

/// <summary>An agency as it is when its year opens.</summary>
/// <param name="HasReport">Whether its report of the year is there.</param>
/// <param name="LastYearVersion">The version of its report of the year before; 0 where there is none.</param>
/// <param name="LastYearHash">The content that it published for the year before; null where it did not.</param>
public sealed record OpeningAgency(AgencyProfile Profile, long Version, bool HasReport, long LastYearVersion, string? LastYearHash);
