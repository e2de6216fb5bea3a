using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Storage;
using Workflow.Grains.Tests.Reports.Walk;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Grains.Tests.Reports;

public sealed class RepeatedOperationTests : IDisposable
{
    private static readonly ReportKey Key = new("qinglan", "nongye", 2024);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("repeated-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Execute_WhenItsFirstTryIsCommittedWhileTheStateIsRead_IsAnsweredAsThatTryWas()
    {
        TenantContext.Set(TenantContext.Any);
        var file = Path.Combine(folder.FullName, "store.db");
        await using var first = new WalkHost(file);
        await first.Start();
        await using var second = new WalkHost(file, Interrupt);
        await second.Start();
        await Prepare(first);
        var report = second.Grains.GetReport(Key);
        (await report.Get(Actor.System)).ShouldBeOfType<ReportReply.Done>();
        // The second process remembers a version that is no longer so, and has to ask the store.
        var seen = (await first.Grains.GetReport(Key).Execute(Edit("earlier", 3, null))).ShouldBeOfType<ReportReply.Done>().Report.Version;
        var repeated = Edit("once", 5, seen);

        second.Services.GetRequiredService<Meanwhile>().Once = () =>
        {
            TenantContext.Set(TenantContext.Any);
            return first.Grains.GetReport(Key).Execute(repeated);
        };
        var answer = (await report.Execute(repeated)).ShouldBeOfType<ReportReply.Done>().Report;

        answer.Version.ShouldBe(seen + 1);
        answer.Content.Cells["requests.new.natural"].ShouldBe(CellValue.Of(5));
    }

    private static void Interrupt(IServiceCollection services)
    {
        var real = services.Single(service => service.ServiceType == typeof(IStateVersions));
        services.Remove(real);
        services.AddSingleton(provider => new Meanwhile((IStateVersions)ActivatorUtilities.CreateInstance(provider, real.ImplementationType!)));
        services.AddSingleton<IStateVersions>(provider => provider.GetRequiredService<Meanwhile>());
    }

    private static async Task Prepare(WalkHost host)
    {
        var header = new CommandHeader { Actor = Actor.System };
        (await host.Grains.GetTenant(Key.Tenant).Put(header, new TenantProfile { Id = Key.Tenant, Name = "青岚县", Level = TenantLevel.County })).ShouldBeOfType<PutReply.Created>();
        (await host.Grains.GetAgency(Key.Tenant, Key.Agency).Put(header, new AgencyProfile { Tenant = Key.Tenant, Id = Key.Agency, Name = "青岚县农业农村局", Kind = AgencyKind.Department })).ShouldBeOfType<PutReply.Created>();
        (await host.Grains.GetReport(Key).Execute(new OpenReport { Header = header })).ShouldBeOfType<ReportReply.Done>();
    }

    private static EditContent Edit(string operation, int value, long? expected) => new()
    {
        Header = new CommandHeader { Actor = Actor.System, OperationId = operation, RequestHash = operation, ExpectedVersion = expected },
        Patch = new ContentPatch { Cells = new Dictionary<string, CellValue> { ["requests.new.natural"] = CellValue.Of(value) } },
    };

    /// <summary>Lets something happen while the store is asked whether what is remembered is still so.</summary>
    private sealed class Meanwhile(IStateVersions real) : IStateVersions
    {
        public Func<Task>? Once { get; set; }

        public async Task<bool> AreCurrent(IReadOnlyList<GrainVersion> remembered)
        {
            if (Once is { } happens)
            {
                Once = null;
                Task elsewhere;
                // Another process knows nothing of the call that goes on here.
                using (ExecutionContext.SuppressFlow())
                {
                    elsewhere = Task.Run(happens);
                }

                await elsewhere;
            }

            return await real.AreCurrent(remembered);
        }
    }
}
