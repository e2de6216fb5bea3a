using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Workflow.Rules.Content;
using Workflow.Rules.Text;

namespace Workflow.Rules.Compare;

/// <summary>What a report says, as hashes of its sentences: small enough to keep those of all agencies in memory.</summary>
public sealed class NarrativePrint
{
    private NarrativePrint(IReadOnlyList<ulong> sentences) => Sentences = sentences;

    /// <summary>In the order of the report, repeated ones included.</summary>
    public IReadOnlyList<ulong> Sentences { get; }

    /// <summary>Whether there is enough to be compared.</summary>
    public bool IsComparable => Sentences.Count >= NarrativeSentences.Fewest;

    public static NarrativePrint Of(ReportContent content) => new(
    [
        .. NarrativeSentences.Sections
            .Select(content.Section)
            .Where(text => !string.IsNullOrEmpty(text))
            .SelectMany(text => NarrativeSentences.Of(FoldedText.Of(text!)))
            .Select(sentence => HashOf(sentence.Words)),
    ]);

    /// <summary>How many of these sentences stand in the other report.</summary>
    public int RepeatedFrom(NarrativePrint other)
    {
        var there = other.Sentences.ToHashSet();
        return Sentences.Count(there.Contains);
    }

    /// <summary>64 bits: among the million sentences of a province two would have to share them.</summary>
    private static ulong HashOf(string words) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
