using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Files;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Documents.Writing.Spreadsheet;
using Workflow.Rules.Forms;

namespace Workflow.Api.Forms;

internal static class FormEndpoints
{
    public static void MapForms(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/forms").WithTags("Forms").AllowAnonymous();
        group.MapGet("", List).WithName("ListForms");
        group.MapGet("/{id}", Get).WithName("GetForm").ProducesProblem(404);
        group.MapGet("/{id}/template.xlsx", Template).WithName("GetFormTemplate").Produces<byte[]>(200, FileFormat.SpreadsheetType).ProducesProblem(404);
    }

    private static Ok<ListResponse<FormResponse>> List(HttpContext context) =>
        TypedResults.Ok(new ListResponse<FormResponse>([.. FormCatalog.All.Select(form => FormResponse.Of(form, context.Language()))], null));

    private static Results<Ok<FormResponse>, ProblemHttpResult> Get(string id, HttpContext context) =>
        FormCatalog.Find(id) is { } form ? TypedResults.Ok(FormResponse.Of(form, context.Language())) : Problem.NotFound(context);

    /// <summary>The spreadsheet to fill in and import.</summary>
    private static Results<FileContentHttpResult, ProblemHttpResult> Template(string id, HttpContext context) => FormCatalog.Find(id) is { } form
        ? TypedResults.File(SpreadsheetTemplateWriter.Write(form), FileFormat.SpreadsheetType, $"政府信息公开工作年度报告填报表（{form.Id}年格式）.xlsx")
        : Problem.NotFound(context);
}
