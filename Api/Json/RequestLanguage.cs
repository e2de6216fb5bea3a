using Workflow.Rules;

namespace Workflow.Api.Json;

/// <summary>The language of messages: Chinese, unless the client prefers English.</summary>
internal static class RequestLanguage
{
    public static Language Language(this HttpContext context)
    {
        var preferred = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value ?? "")
            .FirstOrDefault(language => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        return preferred?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Rules.Language.English : Rules.Language.Chinese;
    }

    public static string Say(this HttpContext context, LocalizedText text) => text.In(context.Language());
}
