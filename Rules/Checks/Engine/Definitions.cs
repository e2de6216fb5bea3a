namespace Workflow.Rules.Checks.Engine;

/// <summary>Writes definitions, and findings that carry their definition's code and level.</summary>
internal static class Definitions
{
    public static CheckDefinition Error(string code, string zh, string en) => new(code, FindingLevel.Error, false, new LocalizedText(zh, en));

    public static CheckDefinition Warning(string code, string zh, string en) => new(code, FindingLevel.Warning, false, new LocalizedText(zh, en));

    public static CheckDefinition Hint(string code, string zh, string en) => new(code, FindingLevel.Hint, false, new LocalizedText(zh, en));

    /// <param name="cause">What tells this finding from another at the same place, where place, quote and values do not.</param>
    public static Finding Found(this CheckDefinition definition, string zh, string en, string cause = "") => new()
    {
        Code = definition.Code,
        Level = definition.Level,
        Overridable = definition.Overridable,
        Message = new LocalizedText(zh, en),
        // Fingerprints.Stamp turns the cause into the fingerprint when place and values are known.
        Fingerprint = cause,
    };

    public static Finding NotAssessable(this CheckDefinition definition, string? table, string zh, string en) => new()
    {
        Code = definition.Code,
        Level = FindingLevel.Warning,
        Assessable = false,
        Table = table,
        Message = new LocalizedText(zh, en),
        Fingerprint = "",
    };
}
