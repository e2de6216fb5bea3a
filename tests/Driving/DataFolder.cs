namespace Workflow.Driving;

/// <summary>A temporary folder that is all the product knows between two starts.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("workflow-journey-");

    public string Database => Path.Combine(folder.FullName, "workflow.db");

    /// <summary>Another file beside it.</summary>
    public string File(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
