namespace Workflow.Rules.Checks.Cells;

/// <summary>The units of the forms, in English sentences.</summary>
internal static class UnitNames
{
    /// <summary>What a person is asked to enter: a number of items, an amount in yuan.</summary>
    public static string Asked(string unit) => Money(unit) is { } money ? $"an amount in {money}" : "a number of items";

    /// <summary>The unit behind an amount of money; nothing behind a count.</summary>
    public static string Behind(string unit) => Money(unit) is { } money ? $" (in {money})" : "";

    private static string? Money(string unit) => unit switch
    {
        "元" => "yuan",
        "万元" => "10,000 yuan",
        _ => null,
    };
}
