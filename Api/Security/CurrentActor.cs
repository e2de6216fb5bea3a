using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Users;
using Workflow.Silo.Storage;

namespace Workflow.Api.Security;

/// <summary>The signed-in person of a request.</summary>
internal sealed record CurrentActor(UserProfile User, SignedIn Session)
{
    public Actor Actor { get; } = User.ToActor() with { IsByToken = Session.Scopes is not null };

    public static CurrentActor Of(HttpContext context) =>
        Find(context) ?? throw new InvalidOperationException("The endpoint asks who acts but lets anybody in.");

    /// <summary>Null where nobody is signed in.</summary>
    public static CurrentActor? Find(HttpContext context) => context.Items[typeof(CurrentActor)] as CurrentActor;
}
