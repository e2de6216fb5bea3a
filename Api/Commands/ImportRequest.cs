using Workflow.Api.Folders;

namespace Workflow.Api.Commands;

/// <param name="Folder">A folder, or a zip.</param>
/// <param name="Publication">For reports of an earlier year: where and when they were published.</param>
internal sealed record ImportRequest(string Folder, string Tenant, int Year, bool DryRun, FolderPublication? Publication);
