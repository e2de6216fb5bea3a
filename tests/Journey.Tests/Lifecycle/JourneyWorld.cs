using System.Net;
using System.Text.Json.Nodes;
using Workflow.Journey.Tests.Driving;

namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>Who takes part in a journey, where its report is, and what was acknowledged last.</summary>
internal sealed class JourneyWorld(Product product, JourneyDocument document)
{
    public const string Tenant = "luming";
    public const string Agency = "bureau";
    public const string Admin = Product.AdminUser;
    public const string Clerk = "luming-clerk";
    public const string Coordinator = "luming-coordinator";

    /// <summary>One person with two roles: signatory of the agency and coordinator of the tenant.</summary>
    public const string Both = "luming-both";

    private readonly Dictionary<string, Caller> people = [];

    public JourneyDocument Document => document;

    public Product Product => product;

    public IReadOnlyDictionary<string, Caller> People => people;

    public string TenantPath => $"/api/v1/tenants/{Tenant}";

    public string AgencyPath => $"{TenantPath}/agencies/{Agency}";

    public string CyclePath => $"{TenantPath}/cycles/{document.Year}";

    public string ReportPath => $"{AgencyPath}/reports/{document.Year}";

    public string OpenPath => $"/open/{Tenant}/{document.Year}/{Agency}";

    /// <summary>The operation that opens the year.</summary>
    public string Opening { get; set; } = "";

    /// <summary>The public page of the first revision while it was the latest.</summary>
    public string FirstRevision { get; set; } = "";

    /// <summary>Who made the last write that was answered with the report, and that report.</summary>
    public (string Who, string Report)? Acknowledged { get; private set; }

    public Caller As(string who) => people[who];

    public async Task SignIn(string who, string password) => people[who] = await product.SignIn(who, password);

    public async Task<JsonNode> Report(string who = Coordinator) => (await As(who).GetOk(ReportPath)).Json;

    /// <summary>Posts below the report, is answered with the report, and remembers it.</summary>
    public async Task<JsonNode> Do(string who, string act, object? body = null) => Acknowledge(who, await As(who).Post($"{ReportPath}/{act}", body));

    public async Task<JsonNode> Edit(string who, object patch) => Acknowledge(who, await As(who).Patch($"{ReportPath}/content", patch));

    public JsonNode Acknowledge(string who, Answer answer)
    {
        Acknowledged = (who, answer.Expect(HttpStatusCode.OK).Text);
        return answer.Json;
    }

    /// <summary>A write that must be refused and must leave no trace.</summary>
    public async Task<Answer> Refused(string who, string act, object? body, HttpStatusCode status, string code)
    {
        var before = await As(who).GetOk(ReportPath);
        var answer = (await As(who).Post($"{ReportPath}/{act}", body)).Refused(status, code);
        (await As(who).GetOk(ReportPath)).Text.ShouldBe(before.Text, $"a refused “{act}” changed the report");
        return answer;
    }
}
