namespace Orleans.Configuration;

/// <summary>The options of all calls here, from grains and from outside.</summary>
public class SiloMessagingOptions : MessagingOptions
{
}
