using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Storage;
using Workflow.Api.Demo;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Users;
using Workflow.Silo.Storage;

namespace Workflow.Api.Hosting;

/// <summary>With an empty store, makes the platform administrator; with <c>--demo</c>, also the sample tenants. Safe to repeat.</summary>
internal sealed class Bootstrap(
    IOptions<BootstrapOptions> options, DemoSwitch demo, DemoWorld world, IDirectory directory, IGrainFactory grains, Passwords passwords, StartBanner banner) : IHostedService
{
    public const string AdminUser = "admin";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        TenantContext.Set(TenantContext.Any);
        if (!await directory.HasUsers())
        {
            await MakeAdministrator();
        }

        if (demo.IsOn)
        {
            await world.Make();
            // Only what is true: on a store that was there before, the administrator has another password.
            var opens = passwords.Verify(await grains.GetUser(AdminUser).GetPasswordHash(), DemoWorld.Password);
            banner.ShowDemoAccounts(opens ? AdminUser : null);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MakeAdministrator()
    {
        var password = options.Value.AdminPassword is { Length: > 0 } given ? given
            : demo.IsOn ? DemoWorld.Password
            : SessionTokens.Make()[..16];
        var profile = new UserProfile(AdminUser, "平台管理员", null, [new RoleGrant(Role.PlatformAdmin, null, null)]);
        // One operation for all processes: whoever starts a moment later neither fails nor sets another password.
        var header = new CommandHeader { Actor = Actor.System, OperationId = "bootstrap.administrator" };
        try
        {
            await grains.GetUser(AdminUser).Put(header, profile, passwords.Hash(password));
        }
        catch (InconsistentStateException)
        {
            // Another process wrote in the same moment; its administrator stands.
        }

        var isOurs = passwords.Verify(await grains.GetUser(AdminUser).GetPasswordHash(), password);
        if (isOurs && options.Value.AdminPassword.Length == 0 && !demo.IsOn)
        {
            banner.ShowAdministrator(AdminUser, password);
        }
    }
}
