using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Workflow.Api.WebApp;

/// <summary>The built web app, which lies beside the product's assemblies. Without Node there is none.</summary>
internal sealed class WebAppFiles : IDisposable
{
    public const string FolderSetting = "Workflow:WebApp:Folder";

    private const string NoncePlaceholder = "__CSP_NONCE__";

    private static readonly FileExtensionContentTypeProvider MediaTypes = new();

    private readonly PhysicalFileProvider? files;
    private readonly string index = "";

    public WebAppFiles(IConfiguration configuration)
    {
        var folder = configuration[FolderSetting] ?? Path.Combine(AppContext.BaseDirectory, "web");
        var page = Path.Combine(folder, "index.html");
        if (File.Exists(page))
        {
            files = new PhysicalFileProvider(Path.GetFullPath(folder));
            index = File.ReadAllText(page);
        }
    }

    public bool IsThere => files is not null;

    /// <summary>The one page of the app.</summary>
    /// <param name="nonce">What its style sheets are let in with.</param>
    public string Index(string nonce) => index.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal);

    /// <summary>A script, style sheet or picture of the app.</summary>
    public IFileInfo? Find(string path) => files?.GetFileInfo(path) is { Exists: true, IsDirectory: false } file ? file : null;

    public static string MediaTypeOf(string path) => MediaTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";

    public void Dispose() => files?.Dispose();
}
