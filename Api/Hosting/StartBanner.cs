using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Workflow.Api.Demo;

namespace Workflow.Api.Hosting;

/// <summary>Says on the console, to a person, where the product is and how to get in.</summary>
internal sealed class StartBanner(IServer server, IHostApplicationLifetime lifetime)
{
    private readonly List<string> lines = [];

    public void ShowAdministrator(string user, string password)
    {
        lines.Add($"首个平台管理员 / first platform administrator: {user}  密码 / password: {password}");
        lines.Add("（密码只显示这一次，请立即保存 / shown this once; keep it now）");
    }

    /// <param name="administrator">The platform administrator, where the demo's password is theirs too.</param>
    public void ShowDemoAccounts(string? administrator)
    {
        lines.Add($"演示账号（密码均为 {DemoWorld.Password}）/ demo accounts, all with the password {DemoWorld.Password}:");
        if (administrator is not null)
        {
            lines.Add($"  {administrator,-22} 平台管理员 / platform administrator");
        }

        lines.AddRange(DemoWorld.Accounts.Select(account => $"  {account.User,-22} {account.What}"));
    }

    public void PrintWhenStarted() => lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            Console.WriteLine($"{address}/           首页 / home");
            Console.WriteLine($"{address}/api-docs   接口文档 / API");
        }

        lines.ForEach(Console.WriteLine);
    });
}
