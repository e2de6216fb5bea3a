namespace Workflow.Architecture.Tests;

/// <summary>A file of this repository's C# code.</summary>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<SourceFile> All { get; } = Read();

    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    public static string Root { get; } = FindRoot();

    private static List<SourceFile> Read()
    {
        var root = FindRoot();
        return
        [
            .. from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let path = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')
               let folders = path.Split('/')
               where !folders.Intersect(["bin", "obj", "node_modules"]).Any() && !folders.Any(folder => folder.StartsWith('.'))
               orderby path
               select new SourceFile(path, File.ReadAllLines(file)),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Workflow.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Workflow.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
