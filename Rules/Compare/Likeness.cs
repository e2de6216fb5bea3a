namespace Workflow.Rules.Compare;

/// <summary>How much of a report stands in another one.</summary>
/// <param name="Agency">Whose the other report is.</param>
/// <param name="Repeated">How many sentences stand there, too.</param>
/// <param name="Sentences">How many sentences the report has.</param>
public sealed record Likeness(string Agency, int Repeated, int Sentences)
{
    /// <summary>0 to 1, to four places.</summary>
    public decimal Share => Sentences == 0 ? 0 : decimal.Round((decimal)Repeated / Sentences, 4);

    /// <summary>Whether half or more is repeated, and there is enough to say so.</summary>
    public bool IsHigh => Sentences >= NarrativeSentences.Fewest && Repeated * 2 >= Sentences;
}
