using Microsoft.Extensions.Primitives;

namespace Workflow.Api.Problems;

/// <summary>Refuses U+0000 in addresses and headers, before it is looked up anywhere: no database takes it.</summary>
internal static class NullCharacters
{
    public static IApplicationBuilder UseNullRefusal(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var holdsNull = Holds(request.Path.Value) || request.Headers.Any(header => Holds(header.Value))
            || (request.QueryString.HasValue && request.Query.Any(pair => Holds(pair.Key) || Holds(pair.Value)));
        return holdsNull ? Problem.NullCharacter(context).ExecuteAsync(context) : next(context);
    });

    private static bool Holds(StringValues values)
    {
        foreach (var value in values)
        {
            if (value?.Contains('\0', StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }
}
