using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Workflow.Api.Tests.Support;

/// <summary>One method of one route, as the product has mapped it.</summary>
internal sealed record MappedRoute(string Method, string Pattern, string? Name, bool IsAnonymous)
{
    public static IEnumerable<MappedRoute> Of(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new MappedRoute(
            method,
            "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
            endpoint.Metadata.GetMetadata<EndpointNameMetadata>()?.EndpointName,
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null));

    public bool IsWrite => Method != "GET";

    public string PathFor(string tenant, string agency, int year = ApiFactory.Year) => Pattern
        .Replace("{tenant}", tenant, StringComparison.Ordinal)
        .Replace("{agency}", agency, StringComparison.Ordinal)
        .Replace("{year:int}", year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{n:int}", "1", StringComparison.Ordinal)
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("{id}", "1", StringComparison.Ordinal)
        .Replace("{job}", "housekeeping", StringComparison.Ordinal)
        .Replace("{user}", "nobody", StringComparison.Ordinal)
        .Replace("{fingerprint}", "0000", StringComparison.Ordinal)
        .Replace("{hash}", "0000", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Pattern}";
}
