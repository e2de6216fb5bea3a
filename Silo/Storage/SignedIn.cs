namespace Workflow.Silo.Storage;

/// <summary>A session that is found.</summary>
/// <param name="UserVersion">At which version the person is stored now, so that who remembers an older one reads again: a role that is taken away is gone at once.</param>
public sealed record SignedIn(Session Session, long UserVersion);
