using Workflow.Journey.Tests.Driving;
using Workflow.Journey.Tests.Lifecycle;
using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Journey.Tests.Maintenance;

/// <summary>A folder of reports from the command line, beside a process that serves.</summary>
public sealed class FolderImportTests : IAsyncLifetime
{
    private string postgres = "";

    public async Task InitializeAsync() => postgres = await PostgresServer.CreateDatabase();

    [Fact]
    public async Task Import_OfAFolder_FillsTheReportsThatItNames()
    {
        var document = OwnDocument.Read();
        await using var product = await Product.Start(postgres);
        var clerk = await Cast.Make(product, "luming", [("bureau", document.AgencyName, document.AgencyKind)], document.Year);
        var folder = Directory.CreateDirectory(product.FileBeside("reports"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "水利局.txt"), document.Text);

        string[] import = ["import", folder.FullName, "--tenant", "luming", "--year", $"{document.Year}"];
        (await product.Run([.. import, "--dry-run"])).Expect(0).Output.ShouldContain(document.AgencyName);
        (await product.Run(import)).Expect(0).Output.ShouldContain("导入 1 份");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "便条.txt"), "今天天气很好。");
        (await product.Run([.. import, "--dry-run"])).Expect(1).Output.ShouldContain("便条.txt");

        var content = (await clerk.GetOk($"/api/v1/tenants/luming/agencies/bureau/reports/{document.Year}")).Json["content"]!;
        content["title"]!.GetValue<string>().ShouldBe($"鹿鸣县水利局{document.Year}年政府信息公开工作年度报告");
        // As the document has it, its mistakes included.
        content["cells"]!["requests.new.natural"]!.GetValue<int>().ShouldBe(16);
    }

    [Fact]
    public async Task Import_WhenTheTenantOrTheFolderIsNotThere_EndsWithTwo()
    {
        await using var product = await Product.Start(postgres);

        (await product.Run("import", product.FileBeside("nowhere"), "--tenant", "luming", "--year", "2020")).Expect(2).Errors.ShouldContain("luming", Case.Insensitive);
    }

    public Task DisposeAsync() => PostgresServer.DropDatabase(postgres);
}
