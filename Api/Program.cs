using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Workflow.Api.Agencies;
using Workflow.Api.Assets;
using Workflow.Api.Auditing;
using Workflow.Api.Calendar;
using Workflow.Api.Commands;
using Workflow.Api.Cycles;
using Workflow.Api.Demo;
using Workflow.Api.Documentation;
using Workflow.Api.Due;
using Workflow.Api.Files;
using Workflow.Api.Folders;
using Workflow.Api.Forms;
using Workflow.Api.Health;
using Workflow.Api.Hosting;
using Workflow.Api.Jobs;
using Workflow.Api.Json;
using Workflow.Api.Lifecycle;
using Workflow.Api.Open;
using Workflow.Api.Operations;
using Workflow.Api.Problems;
using Workflow.Api.Reminders;
using Workflow.Api.Reports;
using Workflow.Api.Security;
using Workflow.Api.Sessions;
using Workflow.Api.Shutdown;
using Workflow.Api.Tenants;
using Workflow.Api.Tokens;
using Workflow.Api.Users;
using Workflow.Api.WebApp;
using Workflow.Documents.Tools;
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

builder.Logging.ClearProviders().AddJsonConsole(log =>
{
    log.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
    log.UseUtcTimestamp = true;
});
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024);

builder.AddWorkflowSilo();
builder.Services.AddDraining();
builder.Services.Configure<BootstrapOptions>(builder.Configuration.GetSection(BootstrapOptions.Section));
builder.Services.AddSingleton(new DemoSwitch(args.Contains(DemoSwitch.Argument)));
builder.Services.AddSingleton<DemoCast>();
builder.Services.AddSingleton<DemoChase>();
builder.Services.AddSingleton<DemoWorld>();
builder.Services.AddSingleton<StartBanner>();
builder.Services.AddHostedService<Bootstrap>();

builder.Services.Configure<PdfOptions>(builder.Configuration.GetSection(PdfOptions.Section));
builder.Services.AddSingleton<PdfPrinter>();
builder.Services.AddSingleton<IToolRunner>(ProcessToolRunner.Instance);
builder.Services.AddSingleton<ReportFiles>();
builder.Services.AddSingleton<FolderImporter>();
builder.Services.AddSingleton<Passwords>();
builder.Services.AddSingleton<SignInThrottle>();
builder.Services.AddSingleton<SessionUses>();
builder.Services.AddHostedService(services => services.GetRequiredService<SessionUses>());
builder.Services.AddSingleton<RefusalLimit>();
builder.Services.AddAuthentication(SessionAuthentication.SchemeName)
    .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
builder.Services.AddAuthorization();

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
builder.Services.AddSingleton<WebAppFiles>();

var app = builder.Build();
app.UseDraining();
app.UseSecurityHeaders();
app.UseRequestLog();
app.UseHeadAsGet();
app.UseExceptionHandler();
app.UseStatusCodePages(MissingPages.Write);
app.UseNullRefusal();
app.UseApiDocumentation();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseRefusalNotes();
app.UseTokenRules();
app.UseAudibleSizeLimits();
app.UseRepeatableBodies();

// Whatever does not say otherwise asks for a session.
var routes = app.MapGroup("").RequireAuthorization();
routes.MapHome();
routes.MapAssets();
routes.MapWebApp();
routes.MapHealth();
routes.MapSessions();
routes.MapTokens();
routes.MapTenants();
routes.MapAgencies();
routes.MapUsers();
routes.MapCycles();
routes.MapCalendar();
routes.MapDue();
routes.MapReminders();
routes.MapOperations();
routes.MapJobs();
routes.MapAudit();
routes.MapReports();
routes.MapForms();
routes.MapLifecycle();
routes.MapOpenPages();
routes.MapOpenFiles();
routes.MapApiDocumentation();

app.Services.GetRequiredService<StartBanner>().PrintWhenStarted();
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException exception) when (exception.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"端口已被占用，请用 --urls 换一个地址 / the address is in use; choose another with --urls ({exception.Message})");
    return 1;
}
