using Workflow.Rules.Compare;

namespace Workflow.Silo.Similarity;

/// <summary>The index of one year, and of which contents it is.</summary>
internal sealed class IndexedYear
{
    private readonly Lock gate = new();
    private readonly SentenceIndex index = new();
    private readonly Dictionary<string, string> indexed = new(StringComparer.Ordinal);

    /// <summary>The agencies whose content is not the indexed one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Missing(IReadOnlyDictionary<string, string> hashes)
    {
        lock (gate)
        {
            return [.. hashes.Where(entry => indexed.GetValueOrDefault(entry.Key) != entry.Value)];
        }
    }

    /// <param name="hashes">What there is now; agencies that are not among them leave the index.</param>
    /// <param name="read">What was missing. Of two requests at once both may bring it.</param>
    public IReadOnlyList<Likeness> LikeTo(string agency, NarrativePrint print, IReadOnlyDictionary<string, string> hashes, IReadOnlyList<(string Agency, string Hash, NarrativePrint Print)> read)
    {
        lock (gate)
        {
            foreach (var (other, hash, printed) in read.Where(one => indexed.GetValueOrDefault(one.Agency) != one.Hash))
            {
                index.Put(other, printed);
                indexed[other] = hash;
            }

            foreach (var gone in indexed.Keys.Except(hashes.Keys).ToList())
            {
                index.Remove(gone);
                indexed.Remove(gone);
            }

            return index.LikeTo(agency, print);
        }
    }
}
