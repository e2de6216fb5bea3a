namespace Workflow.Rules.Calendar.Import;

/// <summary>A content line of RFC 5545: <c>NAME;PARAMETERS:VALUE</c>.</summary>
/// <param name="Parameters">As they stand there; empty where there are none.</param>
internal sealed record IcsLine(string Name, string Parameters, string Value)
{
    public static IcsLine Of(string line)
    {
        var colon = ValueStart(line);
        var (head, value) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..]);
        var semicolon = head.IndexOf(';', StringComparison.Ordinal);
        var (name, parameters) = semicolon < 0 ? (head, "") : (head[..semicolon], head[(semicolon + 1)..]);
        return new IcsLine(name.Trim().ToUpperInvariant(), parameters.Trim(), Plain(value));
    }

    /// <summary>A colon inside of quotes belongs to a parameter.</summary>
    private static int ValueStart(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Plain(string value) => value
        .Replace("\\n", " ", StringComparison.OrdinalIgnoreCase)
        .Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal)
        .Trim();
}
