using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Workflow.Rules.Reminders.Messages;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>Sends e-mail over SMTP.</summary>
internal sealed class MailSender(MailSettings settings)
{
    public async Task<SendResult> Send(string address, string name, Message message, CancellationToken cancellationToken)
    {
        if (!settings.IsConfigured)
        {
            return new SendResult.Failed("no mail server is configured");
        }

        using var mail = new MailMessage(new MailAddress(settings.From, settings.FromName, Encoding.UTF8), new MailAddress(address, name, Encoding.UTF8))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        // So that nobody's absence note answers.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (settings.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            await client.SendMailAsync(mail, timeout.Token);
            return new SendResult.Sent();
        }
        catch (SmtpFailedRecipientException exception) when (IsForGood(exception.StatusCode))
        {
            return new SendResult.Bounced($"the mail server refused the address: {(int)exception.StatusCode}");
        }
        catch (SmtpException exception)
        {
            return new SendResult.Failed($"the mail server could not take it: {exception.StatusCode}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendResult.Failed("the mail server did not answer in time");
        }
    }

    /// <summary>Codes from 500 on are final (RFC 5321, 4.2.1), but a mailbox that is full or busy now need not be so tomorrow.</summary>
    private static bool IsForGood(SmtpStatusCode code) => (int)code >= 500 && code is not SmtpStatusCode.ExceededStorageAllocation;
}
