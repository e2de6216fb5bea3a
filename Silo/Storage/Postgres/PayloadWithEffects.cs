namespace Workflow.Silo.Storage.Postgres;

/// <summary>Puts the effects of a write back into its payload, where the database takes them out again.</summary>
internal static class PayloadWithEffects
{
    /// <param name="payload">A JSON object without a member <c>effects</c>.</param>
    /// <param name="effects">JSON; null for none.</param>
    public static string Join(string payload, string? effects)
    {
        if (effects is null)
        {
            return payload;
        }

        // Text to text: parsing a large state to add one member would cost more than the write.
        var head = payload.AsSpan().TrimEnd();
        if (head.IsEmpty || head[0] != '{' || head[^1] != '}')
        {
            throw new ArgumentException("Only a JSON object can carry effects.", nameof(payload));
        }

        head = head[..^1].TrimEnd();
        var comma = head.Length == 1 ? "" : ",";
        return $"{head}{comma}\"effects\":{effects}}}";
    }
}
