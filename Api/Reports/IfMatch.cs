using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>The version that the caller had seen.</summary>
internal static class IfMatch
{
    /// <param name="version">Null for <c>*</c>: any version will do.</param>
    /// <returns>What is wrong with the header; null when it can be used.</returns>
    public static ProblemHttpResult? Read(HttpContext context, out long? version)
    {
        version = null;
        var header = context.Request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
        {
            return Problem.Of(context, 428, "ifMatch.missing", new LocalizedText(
                "请在 If-Match 中给出您看到的版本（ETag），或用 * 表示任意版本。",
                "Say in If-Match which version (ETag) you have seen, or * for any."));
        }

        if (header == "*")
        {
            return null;
        }

        var digits = (header.StartsWith("W/", StringComparison.Ordinal) ? header[2..] : header).Trim('"');
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            return Problem.Malformed(context, "ifMatch.malformed", "If-Match 应为 ETag 的值（如 \"12\"）或 *。", "If-Match is the value of an ETag, such as \"12\", or *.");
        }

        version = seen;
        return null;
    }

    public static string ETagOf(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
