using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Security;
using Workflow.Rules;

namespace Workflow.Api.Problems;

/// <summary>What is answered wherever a password is given.</summary>
internal static class SignInProblems
{
    /// <summary>Does not say which of the two is wrong.</summary>
    public static ProblemHttpResult Refused(HttpContext context) =>
        Problem.Of(context, 401, "session.refused", new LocalizedText("用户名或密码不正确。", "The user id or the password is wrong."));

    public static ProblemHttpResult Throttled(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "900";
        return Problem.Of(context, 429, "session.throttled", new LocalizedText("失败次数过多，请 15 分钟后再试。", "Too many failures; try again in 15 minutes."));
    }

    public static ProblemHttpResult WeakPassword(HttpContext context) => Problem.Of(context, 422, "user.weakPassword", new LocalizedText(
        $"密码至少 {Passwords.Shortest} 位，最多 {Passwords.Longest} 位。", $"A password has {Passwords.Shortest} to {Passwords.Longest} characters."));
}
