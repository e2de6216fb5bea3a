using System.Globalization;
using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Tenant, agency, year: exactly one report per key.</summary>
/// <param name="Year">The year that is reported on.</param>
[GenerateSerializer, Alias("report-key"), Immutable]
public sealed record ReportKey(
    [property: Id(0)] string Tenant,
    [property: Id(1)] string Agency,
    [property: Id(2)] int Year)
{
    /// <summary>The prefix keeps providers that read hex-looking keys as numbers from doing so.</summary>
    public string GrainKey => string.Create(CultureInfo.InvariantCulture, $"report/{Tenant}/{Agency}/{Year}");

    public ReportKey LastYear => this with { Year = Year - 1 };

    public static ReportKey FromGrainKey(string key) => key.Split('/') is ["report", var tenant, var agency, var year]
        ? new ReportKey(tenant, agency, int.Parse(year, CultureInfo.InvariantCulture))
        : throw new ArgumentException($"“{key}” is no key of a report.", nameof(key));

    public override string ToString() => GrainKey;
}
