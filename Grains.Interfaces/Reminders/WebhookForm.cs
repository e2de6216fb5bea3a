namespace Workflow.Grains.Interfaces.Reminders;

/// <summary>What a webhook is sent.</summary>
public enum WebhookForm
{
    /// <summary>Plain JSON, signed in headers.</summary>
    Json = 0,

    /// <summary>The text message of a 企业微信 robot.</summary>
    WeCom = 1,

    /// <summary>The text message of a 钉钉 robot, signed in its address.</summary>
    DingTalk = 2,

    /// <summary>The text message of a 飞书 robot, signed in its body.</summary>
    Feishu = 3,
}
