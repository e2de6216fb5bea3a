
namespace Workflow.Api.Documentation;

/// <summary>The OpenAPI document and the page to browse it.</summary>
internal static class ApiDocumentation
{
    public static void AddApiDocumentation(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer<DocumentHead>();
        options.AddOperationTransformer<OperationDetails>();
        options.AddSchemaTransformer<ConvertedSchemas>();
    });

    public static void MapApiDocumentation(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    public static void UseApiDocumentation(this IApplicationBuilder app) => app.UseSwaggerUI(page =>
    {
        page.RoutePrefix = "api-docs";
        page.SwaggerEndpoint("/openapi/v1.json", "v1");
        page.DocumentTitle = "政府信息公开工作年度报告系统 API";
    });
}
