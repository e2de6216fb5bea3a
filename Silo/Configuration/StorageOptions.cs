namespace Workflow.Silo.Configuration;

/// <summary>Settings under <c>Workflow:Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Workflow:Storage";

    /// <summary>The path of the SQLite file; by default <c>data/workflow.db</c> below the content root.</summary>
    public string ConnectionString { get; set; } = "";
}
