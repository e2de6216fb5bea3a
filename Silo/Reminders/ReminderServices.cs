using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflow.Grains.Operations;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Dates;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Delivering.Webhooks;
using Workflow.Silo.Reminders.Planning;

namespace Workflow.Silo.Reminders;

/// <summary>Puts planning and delivering together.</summary>
internal static class ReminderServices
{
    /// <exception cref="InvalidOperationException">A setting is not usable; the message names its key.</exception>
    public static IHostApplicationBuilder AddReminders(this IHostApplicationBuilder builder)
    {
        var mail = builder.Configuration.GetSection(MailSettings.Section).Get<MailSettings>() ?? new MailSettings();
        if (mail.IsConfigured && !ReminderPolicyCheck.IsAddress(mail.From))
        {
            throw new InvalidOperationException($"{MailSettings.Section}:From is no e-mail address.");
        }

        builder.Services.AddSingleton(mail);
        builder.Services.AddSingleton(builder.Configuration.GetSection(WebhookSettings.Section).Get<WebhookSettings>() ?? new WebhookSettings());
        builder.Services.AddSingleton<WebhookAddress>();
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddSingleton(services => new WebhookTest(services.GetRequiredService<WebhookSender>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<MailSender>();
        builder.Services.AddSingleton<OpenDates>();
        builder.Services.AddSingleton<MessagePreview>();
        builder.Services.AddSingleton<ReminderDesk>();
        builder.Services.AddSingleton<Dispatcher>();
        builder.Services.AddSingleton<IOperationWork, RemindWork>();
        return builder;
    }
}
