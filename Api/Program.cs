using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Workflow.Api.Agencies;
using Workflow.Api.Assets;
using Workflow.Api.Commands;
using Workflow.Api.Cycles;
using Workflow.Api.Demo;
using Workflow.Api.Documentation;
using Workflow.Api.Forms;
using Workflow.Api.Health;
using Workflow.Api.Hosting;
using Workflow.Api.Json;
using Workflow.Api.Lifecycle;
using Workflow.Api.Open;
using Workflow.Api.Operations;
using Workflow.Api.Problems;
using Workflow.Api.Reports;
using Workflow.Api.Security;
using Workflow.Api.Sessions;
using Workflow.Api.Tenants;
using Workflow.Api.Users;
using Workflow.Silo.Hosting;

if (StoreCommands.AreMeantBy(args))
{
    return await StoreCommands.Run(args);
}

var builder = WebApplication.CreateBuilder([.. args.Where(argument => argument != DemoSwitch.Argument)]);
if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null)
{
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
}

builder.Logging.ClearProviders().AddJsonConsole();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024);

builder.AddWorkflowSilo();
builder.Services.Configure<BootstrapOptions>(builder.Configuration.GetSection(BootstrapOptions.Section));
builder.Services.AddSingleton(new DemoSwitch(args.Contains(DemoSwitch.Argument)));
builder.Services.AddSingleton<DemoCast>();
builder.Services.AddSingleton<DemoWorld>();
builder.Services.AddSingleton<StartBanner>();
builder.Services.AddHostedService<Bootstrap>();

builder.Services.AddSingleton<Passwords>();
builder.Services.AddSingleton<SignInThrottle>();
builder.Services.AddAuthentication(SessionAuthentication.SchemeName)
    .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
// Whatever does not say otherwise asks for a session.
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

builder.Services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemDefaults.Customize);
builder.Services.AddExceptionHandler<UnhandledExceptions>();
builder.Services.AddRazorComponents();
// Chinese stays readable in the source of a page; what could break out of its place is encoded all the same.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
// Nothing is encrypted with it: sessions live in the store, and the public pages hold no forms.
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddApiDocumentation();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseApiDocumentation();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseAudibleSizeLimits();
app.UseRepeatableBodies();

app.MapHome();
app.MapAssets();
app.MapHealth();
app.MapSessions();
app.MapTenants();
app.MapAgencies();
app.MapUsers();
app.MapCycles();
app.MapOperations();
app.MapReports();
app.MapForms();
app.MapLifecycle();
app.MapOpenPages();
app.MapApiDocumentation();

app.Services.GetRequiredService<StartBanner>().PrintWhenStarted();
await app.RunAsync();
return 0;
