using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Rules;

namespace Workflow.Api.Problems;

/// <summary>Builds the one kind of error that the API answers: RFC 9457 with a stable code and a sentence that a person can act on.</summary>
internal static class Problem
{
    public static ProblemHttpResult Of(HttpContext context, int status, string code, LocalizedText detail, params (string Key, object Value)[] extensions)
    {
        var more = new Dictionary<string, object?> { ["code"] = code };
        foreach (var (key, value) in extensions)
        {
            more[key] = value;
        }

        return TypedResults.Problem(
            type: $"urn:workflow:problem:{code}",
            title: ProblemTitles.Of(status).In(context.Language()),
            detail: context.Say(detail),
            statusCode: status,
            extensions: more);
    }

    public static ProblemHttpResult NotFound(HttpContext context) => Of(context, 404, "resource.notFound", new LocalizedText(
        "没有找到；请核对地址中的租户、机关和年度。",
        "Not found; check the tenant, agency and year in the address."));

    public static ProblemHttpResult Forbidden(HttpContext context, LocalizedText? detail = null) => Of(context, 403, "role.forbidden", detail ?? new LocalizedText(
        "您的角色不能这样做。",
        "Your roles do not allow this."));

    public static ProblemHttpResult NotByToken(HttpContext context) => Of(context, 403, "token.refused", new LocalizedText(
        "个人访问令牌不能这样做；请用密码登录后再操作。",
        "A personal access token does not do this; sign in with your password."));

    public static ProblemHttpResult KeyReused(HttpContext context) => Of(context, 422, "idempotency.keyReused", new LocalizedText(
        "这个 Idempotency-Key 已用于另一个请求；新的请求请换一个。",
        "This Idempotency-Key was used for another request; take a new one for a new request."));

    public static ProblemHttpResult NullCharacter(HttpContext context) => Malformed(
        context, "text.nullCharacter", "请求中含有 U+0000（空字符），无法保存；请去掉后重试。", "The request holds the character U+0000, which cannot be kept; take it out and try again.");

    public static ProblemHttpResult Malformed(HttpContext context, string code, string zh, string en) => Of(context, 400, code, new LocalizedText(zh, en));
}
