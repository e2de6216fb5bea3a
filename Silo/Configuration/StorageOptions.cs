namespace Workflow.Silo.Configuration;

/// <summary>Settings under <c>Workflow:Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Workflow:Storage";

    /// <summary>The setting as messages name it.</summary>
    public const string Key = $"{Section}:{nameof(ConnectionString)}";

    /// <summary>The path of a SQLite file, by default <c>data/workflow.db</c> below the content root; or the connection string of a PostgreSQL database, which names a <c>Host=</c>.</summary>
    public string ConnectionString { get; set; } = "";
}
