using Workflow.Api.Json;
using Workflow.Rules;

namespace Workflow.Api.Problems;

/// <summary>Gives answers that the framework itself makes (no route, malformed body, no session, a bug) the same shape as ours.</summary>
internal static class ProblemDefaults
{
    public static void Customize(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem.Extensions.ContainsKey("code"))
        {
            return;
        }

        var status = problem.Status ?? context.HttpContext.Response.StatusCode;
        var (code, detail) = Of(status);
        problem.Type = $"urn:workflow:problem:{code}";
        problem.Title = ProblemTitles.Of(status).In(context.HttpContext.Language());
        problem.Detail = detail.In(context.HttpContext.Language());
        problem.Extensions["code"] = code;
    }

    /// <summary>The code and the sentence for an answer of which only the status is known.</summary>
    public static (string Code, LocalizedText Detail) Of(int status) => status switch
    {
        400 => ("request.malformed", new("请求不是有效的 JSON，或字段类型不对；请对照 /api-docs。", "The request is no valid JSON, or a field has the wrong type; see /api-docs.")),
        401 => ("session.required", new("请先登录：POST /api/v1/sessions。", "Sign in first: POST /api/v1/sessions.")),
        403 => ("role.forbidden", new("您的角色不能这样做。", "Your roles do not allow this.")),
        404 => ("resource.notFound", new("没有这个地址；全部接口见 /api-docs。", "There is nothing at this address; /api-docs lists what there is.")),
        405 => ("method.notAllowed", new("这个地址不支持该方法；见 /api-docs。", "This address does not take that method; see /api-docs.")),
        413 => ("request.tooLarge", new("请求过大：导入的文件最大 20 MB，其他请求最大 4 MB。", "The request is too large: an imported file may have 20 MB, anything else 4 MB.")),
        415 => ("request.mediaType", new("请以 application/json 提交。", "Send application/json.")),
        429 => ("session.throttled", new("失败次数过多，请稍后再试。", "Too many failures; try again later.")),
        _ => ("internal", new("系统出错并已记录；请把 traceId 告诉管理员。", "Something went wrong and was logged; give the traceId to your administrator.")),
    };
}
