namespace Workflow.Silo.Storage.Postgres.Copies;

/// <summary>A column on its way between PostgreSQL and a file of SQLite, which knows only text, whole numbers and bytes.</summary>
/// <param name="Type">As PostgreSQL calls it.</param>
internal sealed record CopiedColumn(string Name, string Type)
{
    /// <summary>The type in which it travels.</summary>
    public string Travels => Type switch
    {
        "text" or "jsonb" or "date" or "timestamptz" => "text",
        "int4" or "int8" or "bool" => "bigint",
        "bytea" => "bytea",
        _ => throw new NotSupportedException($"Nobody has said how {Type} of the column {Name} is copied."),
    };

    /// <summary>Its value as the file has it.</summary>
    public string Leaving => Type switch
    {
        "date" => $"to_char({Name}, 'YYYY-MM-DD')",
        // As the other engine writes it.
        "timestamptz" => $"""to_char({Name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"0+00:00"')""",
        "bool" => $"CAST(CAST({Name} AS integer) AS bigint)",
        _ => $"CAST({Name} AS {Travels})",
    };

    /// <summary>The value that the file had as the table has it.</summary>
    public string Arriving => Type switch
    {
        "bool" => $"({Name} <> 0)",
        _ => $"CAST({Name} AS {Type})",
    };
}
