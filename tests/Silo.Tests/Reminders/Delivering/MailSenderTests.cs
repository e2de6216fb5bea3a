using Workflow.Rules.Reminders.Messages;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Tests.Reminders.Sinks;

namespace Workflow.Silo.Tests.Reminders.Delivering;

/// <summary>Over SMTP to a real server.</summary>
public sealed class MailSenderTests : IAsyncLifetime
{
    private const string Subject = "【青岚县】政府信息公开年度报告报送提醒（3 份）——请于一月三十日前完成填报并报送";
    private MailSink sink = null!;

    public async Task InitializeAsync() => sink = await MailSink.Start();

    [Fact]
    public async Task Send_OfChineseText_ArrivesAsItWasWritten()
    {
        const string Body = "张三：\n\n您好！以下报告尚待报送：\n· 农业农村局 2025 年度报告：还有 5 个工作日\n.\n结束 🙂";

        (await Send("clerk@example.org", Body)).ShouldBeOfType<SendResult.Sent>();

        var mail = (await sink.Received(1)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe(Subject);
        mail.Body.ShouldBe(Body);
        mail.To.ShouldBe(["clerk@example.org"]);
        mail.From.ShouldContain("青岚县政务公开办");
        mail.Authenticated.ShouldBeTrue();
        mail.Automatic.ShouldBe("auto-generated");
    }

    [Fact]
    public async Task Send_ToAnAddressThatIsRefused_Bounces() => (await Send("bounce@example.org", "正文")).ShouldBeOfType<SendResult.Bounced>().Problem.ShouldContain("550");

    [Fact]
    public async Task Send_ToAMailboxThatIsFull_MayGoWellLater() => (await Send("full@example.org", "正文")).ShouldBeOfType<SendResult.Failed>();

    [Fact]
    public async Task Send_WithAWrongPassword_FailsWithoutNamingIt()
    {
        var failed = (await Send("clerk@example.org", "正文", "wrong-password")).ShouldBeOfType<SendResult.Failed>();

        failed.Problem.ShouldNotContain("wrong-password");
        (await sink.Received(0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_WhenNobodyListens_FailsAndMayGoWellLater()
    {
        var port = sink.Port;
        await sink.DisposeAsync();
        sink = await MailSink.Start();

        (await new MailSender(Settings(MailSink.Password) with { Port = port }).Send("clerk@example.org", "", new Message(Subject, "正文"), CancellationToken.None)).ShouldBeOfType<SendResult.Failed>();
    }

    public async Task DisposeAsync() => await sink.DisposeAsync();

    private Task<SendResult> Send(string address, string body, string password = MailSink.Password) =>
        new MailSender(Settings(password)).Send(address, "张三", new Message(Subject, body), CancellationToken.None);

    private MailSettings Settings(string password) => new()
    {
        Host = "127.0.0.1",
        Port = sink.Port,
        User = MailSink.User,
        Password = password,
        From = "reports@example.org",
        FromName = "青岚县政务公开办",
        StartTls = false,
    };
}
