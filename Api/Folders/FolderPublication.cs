namespace Workflow.Api.Folders;

/// <summary>Where and when the reports of an earlier year were published.</summary>
internal sealed record FolderPublication(DateOnly On, string OfficialUrl);
