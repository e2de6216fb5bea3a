using System.Buffers;
using System.Text;

namespace Workflow.Documents.Reading;

/// <summary>Turns bytes into text: a byte order mark decides; else strict UTF-8; else GB18030, the encoding of older offices.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))]);

    /// <summary>The text without its byte order mark; null when the bytes are no text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Try(StrictUtf8, bytes[3..]),
            [0xFF, 0xFE, ..] => Try(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]),
            [0xFE, 0xFF, ..] => Try(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]),
            _ => Try(StrictUtf8, bytes) ?? Try(Gb18030, bytes),
        };
        if (text is null || !IsJunk(text.Characters.Span))
        {
            return text;
        }

        text.Dispose();
        return null;
    }

    private static DecodedText? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var characters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        try
        {
            return new DecodedText(characters, encoding.GetChars(bytes, characters));
        }
        catch (DecoderFallbackException)
        {
            // The answer to the question asked: these bytes are not in this encoding.
            ArrayPool<char>.Shared.Return(characters);
            return null;
        }
    }

    /// <summary>A stray U+0000 is residue; one control character in fifty is no text.</summary>
    private static bool IsJunk(ReadOnlySpan<char> text)
    {
        var controls = 0;
        for (var rest = text; rest.IndexOfAny(Controls) is >= 0 and var found; rest = rest[(found + 1)..])
        {
            controls++;
        }

        return controls * 50 > text.Length;
    }
}
