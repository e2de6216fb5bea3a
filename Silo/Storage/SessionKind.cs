namespace Workflow.Silo.Storage;

/// <summary>How somebody came in.</summary>
public enum SessionKind
{
    /// <summary>With a password.</summary>
    SignIn = 0,

    /// <summary>With a personal access token.</summary>
    Token = 1,
}
