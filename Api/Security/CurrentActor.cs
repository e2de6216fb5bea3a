using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Users;

namespace Workflow.Api.Security;

/// <summary>The signed-in person of a request.</summary>
/// <param name="TokenHash">Which session it is, so that it can be ended.</param>
internal sealed record CurrentActor(UserProfile User, string TokenHash)
{
    public Actor Actor { get; } = User.ToActor();

    public static CurrentActor Of(HttpContext context) =>
        context.Items[typeof(CurrentActor)] as CurrentActor ?? throw new InvalidOperationException("The endpoint asks who acts but lets anybody in.");
}
