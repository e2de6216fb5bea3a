using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Bench.World;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Interfaces.Users;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Bench.Chaos.Load;

/// <summary>A tenant with agencies, people who are signed in, and a sound draft for each agency.</summary>
internal sealed record Town(IReadOnlyList<string> Agencies, IReadOnlyList<Person> People)
{
    public static string ReportsPath { get; } = string.Create(CultureInfo.InvariantCulture, $"api/v1/tenants/{Staff.Tenant}/reports?year={Seeds.Year}&limit=200");

    private static readonly CommandHeader System = new() { Actor = Actor.System };

    public static ReportKey Key(string agency) => new(Staff.Tenant, agency, Seeds.Year);

    public static string ReportPath(string agency) => string.Create(CultureInfo.InvariantCulture, $"api/v1/tenants/{Staff.Tenant}/agencies/{agency}/reports/{Seeds.Year}");

    /// <summary>Built by the product's own commands, before anything goes wrong.</summary>
    public static async Task<Town> Build(string connectionString, int agencies, int people)
    {
        await using var host = await SiloHost.Start(connectionString);
        TenantContext.Set(TenantContext.Any);
        var town = Planned(agencies, people);
        Expect<PutReply.Created>(await host.Grains.GetTenant(Staff.Tenant).Put(System, new TenantProfile { Id = Staff.Tenant, Name = "青岚县", Level = TenantLevel.County }));
        foreach (var agency in town.Agencies)
        {
            await Draft(host, agency);
        }

        foreach (var person in town.People)
        {
            await SignIn(host, person);
        }

        return town;
    }

    private static Town Planned(int agencies, int people)
    {
        var ids = Enumerable.Range(1, agencies).Select(number => string.Create(CultureInfo.InvariantCulture, $"bureau-{number}")).ToList();
        // Two clerks for each signatory and coordinator; each clerk and signatory has every second agency, so that several work on one report.
        return new Town(ids, [.. Enumerable.Range(0, people).Select(number => (number % 4) switch
        {
            0 => new Person($"coordinator-{number}", Role.Coordinator, ids),
            1 => new Person($"signatory-{number}", Role.Signatory, Half(number / 4)),
            _ => new Person($"clerk-{number}", Role.Clerk, Half(number)),
        })]);

        List<string> Half(int number) => [.. ids.Where((_, index) => index % 2 == number % 2)];
    }

    private static async Task Draft(SiloHost host, string agency)
    {
        var profile = new AgencyProfile { Tenant = Staff.Tenant, Id = agency, Name = SoundContent.AgencyName, Kind = AgencyKind.Department };
        Expect<PutReply.Created>(await host.Grains.GetAgency(Staff.Tenant, agency).Put(System, profile));
        var report = host.Grains.GetReport(Key(agency));
        Expect<ReportReply.Done>(await report.Execute(new OpenReport { Header = System }));
        Expect<ReportReply.Done>(await report.Execute(new ReplaceContent { Header = new CommandHeader { Actor = Staff.Signatory(agency) }, Content = SoundContent.Of(Seeds.Year) }));
    }

    private static async Task SignIn(SiloHost host, Person person)
    {
        var grants = person.Role == Role.Coordinator
            ? [new RoleGrant(Role.Coordinator, Staff.Tenant, null)]
            : person.Agencies.Select(agency => new RoleGrant(person.Role, Staff.Tenant, agency)).ToList();
        Expect<PutReply.Created>(await host.Grains.GetUser(person.User).Put(System, new UserProfile(person.User, person.User, Staff.Tenant, grants), ""));
        var now = TimeProvider.System.GetUtcNow();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Token)));
        await host.Services.GetRequiredService<ISessionStore>().Add(hash, new Session { Id = person.User, User = person.User, CreatedAt = now, ExpiresAt = now.AddDays(1) });
    }

    private static void Expect<T>(object reply)
    {
        if (reply is not T)
        {
            throw new InvalidOperationException($"The town could not be built: {reply}");
        }
    }
}
