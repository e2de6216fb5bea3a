namespace Workflow.Rules;

/// <summary>A sentence for a person, in Chinese (the first language of the product) and in English.</summary>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>The sentence in the asked language; Chinese for every language but English.</summary>
    public string In(Language language) => language == Language.English ? En : Zh;
}
