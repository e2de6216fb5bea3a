using System.Runtime.InteropServices;

namespace Workflow.Rules.Compare;

/// <summary>Which agencies say which sentence: looking up a report costs as much as there are shared sentences, not as there are reports. Not for several threads at once.</summary>
public sealed class SentenceIndex
{
    private readonly Dictionary<ulong, List<string>> agencies = [];
    private readonly Dictionary<string, HashSet<ulong>> prints = [];

    /// <summary>How many entries the look-ups have read so far, to hold them to their cost.</summary>
    public long EntriesRead { get; private set; }

    /// <summary>Takes the agency's report in place of the one before.</summary>
    public void Put(string agency, NarrativePrint print)
    {
        Remove(agency);
        var sentences = print.Sentences.ToHashSet();
        prints[agency] = sentences;
        foreach (var sentence in sentences)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(agencies, sentence, out _) ??= []).Add(agency);
        }
    }

    public void Remove(string agency)
    {
        if (!prints.Remove(agency, out var sentences))
        {
            return;
        }

        foreach (var sentence in sentences)
        {
            var saying = agencies[sentence];
            saying.Remove(agency);
            if (saying.Count == 0)
            {
                agencies.Remove(sentence);
            }
        }
    }

    /// <summary>The other agencies whose reports share sentences with this one; those that share most come first.</summary>
    /// <param name="agency">Whose report it is; its own entry does not count.</param>
    public IReadOnlyList<Likeness> LikeTo(string agency, NarrativePrint print)
    {
        var repeated = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in print.Sentences)
        {
            if (agencies.TryGetValue(sentence, out var saying))
            {
                EntriesRead += saying.Count;
                foreach (var other in saying)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(repeated, other, out _)++;
                }
            }
        }

        repeated.Remove(agency);
        return [.. repeated.Select(entry => new Likeness(entry.Key, entry.Value, print.Sentences.Count)).OrderByDescending(likeness => likeness.Repeated).ThenBy(likeness => likeness.Agency, StringComparer.Ordinal)];
    }
}
