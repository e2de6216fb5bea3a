using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

/// <summary>One's own password.</summary>
internal static class MyPasswordEndpoints
{
    public static void MapMyPassword(this RouteGroupBuilder group) => group.MapPut("/me/password", Change).WithName("ChangeMyPassword")
        .WithDescription("Takes the present one. Ends every other session.").ProducesProblem(422).ProducesProblem(429).WithoutTokens();

    private static async Task<Results<NoContent, ProblemHttpResult>> Change(
        PasswordRequest request, HttpContext context, IGrainFactory grains, ISessionStore sessions, Passwords passwords, SignInThrottle throttle)
    {
        var current = CurrentActor.Of(context);
        var user = current.User.Id;
        var address = Caller.AddressOf(context) ?? "";
        if (throttle.IsBlocked(user, address))
        {
            return SignInProblems.Throttled(context);
        }

        if (!Passwords.IsAcceptable(request.Password))
        {
            return SignInProblems.WeakPassword(context);
        }

        var grain = grains.GetUser(user);
        var hash = await grain.GetPasswordHash();
        if (!passwords.Verify(hash, request.Current ?? ""))
        {
            throttle.Failed(user, address);
            return Problem.Of(context, 422, "password.wrong", new LocalizedText("当前密码不正确。", "The present password is wrong."));
        }

        throttle.Succeeded(user, address);
        switch (await grain.ChangePassword(new CommandHeader { Actor = current.Actor, Address = Caller.AddressOf(context) }, hash!, passwords.Hash(request.Password!)))
        {
            case PutReply.Updated:
                await sessions.EndAll(new SessionHolder(user), request.RevokeTokens ? null : SessionKind.SignIn, current.Session.SessionId);
                return TypedResults.NoContent();
            case PutReply.Forbidden:
                return Problem.Forbidden(context);
            case PutReply.NotByToken:
                return Problem.NotByToken(context);
            case PutReply.Unacceptable unacceptable:
                return Problem.Of(context, 422, unacceptable.Code, unacceptable.Detail);
            default:
                throw new UnreachableException();
        }
    }
}
