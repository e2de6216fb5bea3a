using Workflow.Rules;

namespace Workflow.Api.Problems;

/// <summary>The fixed title of each status.</summary>
internal static class ProblemTitles
{
    public static LocalizedText Of(int status) => status switch
    {
        400 => new("请求格式不正确", "The request is malformed"),
        401 => new("需要登录", "Sign in first"),
        403 => new("没有权限", "Not allowed"),
        404 => new("没有找到", "Not found"),
        405 => new("不支持的方法", "Method not allowed"),
        409 => new("当前状态不允许", "Refused in the present state"),
        412 => new("内容已被修改", "Changed in the meantime"),
        413 => new("内容过大", "Too large"),
        415 => new("不支持的文件类型", "Unsupported type"),
        422 => new("内容不可接受", "Not acceptable"),
        428 => new("缺少 If-Match", "If-Match is missing"),
        429 => new("尝试过于频繁", "Too many attempts"),
        501 => new("功能不可用", "Not available"),
        503 => new("系统繁忙", "Busy"),
        504 => new("结果未知", "Outcome unknown"),
        _ => new("系统错误", "Something went wrong"),
    };
}
