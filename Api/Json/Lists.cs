using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Api.Json;

/// <summary>The query parameters of every list.</summary>
internal static class Lists
{
    /// <summary>The page that is asked for; limits out of range are brought into it.</summary>
    public static PageRequest Page(string? q, string? cursor, int? limit) => new(
        Cleaned(q),
        Cleaned(cursor),
        Math.Clamp(limit ?? PageRequest.DefaultLimit, 1, PageRequest.HighestLimit));

    /// <summary>Without what no database takes.</summary>
    private static string? Cleaned(string? text) => PlainText.Clean(text ?? "").Trim() is { Length: > 0 } cleaned ? cleaned : null;

    public static ListResponse<TResponse> Response<T, TResponse>(Page<T> page, Func<T, TResponse> map) => new([.. page.Items.Select(map)], page.Next);
}
