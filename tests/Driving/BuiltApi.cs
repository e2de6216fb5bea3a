namespace Workflow.Driving;

/// <summary>Where the build put the product that belongs to this build of the tests.</summary>
public static class BuiltApi
{
    public static FileInfo Assembly { get; } = Find();

    private static FileInfo Find()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var (framework, configuration) = (here.Name, here.Parent!.Name);
        var root = here;
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Workflow.sln")))
        {
            root = root.Parent;
        }

        var file = new FileInfo(Path.Combine(root?.FullName ?? "", "Api", "bin", configuration, framework, "Workflow.Api.dll"));
        return file.Exists ? file : throw new FileNotFoundException("The product is not built; run dotnet build on the solution first.", file.FullName);
    }
}
