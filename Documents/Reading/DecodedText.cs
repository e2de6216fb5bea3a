using System.Buffers;

namespace Workflow.Documents.Reading;

/// <summary>A document's text in a borrowed array: a string of a page's length would have the whole heap collected each time. Not to be read once it is disposed.</summary>
internal sealed class DecodedText(char[] characters, int length) : IDisposable
{
    public ReadOnlyMemory<char> Characters => characters.AsMemory(0, length);

    public void Dispose() => ArrayPool<char>.Shared.Return(characters);

    public override string ToString() => Characters.ToString();
}
