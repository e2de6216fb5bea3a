using System.Text;

namespace Workflow.Documents.Reading;

/// <summary>Turns bytes into text: a byte order mark decides; else strict UTF-8; else GB18030, the encoding of older offices.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text without its byte order mark; null when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Try(StrictUtf8, bytes[3..]),
            [0xFF, 0xFE, ..] => Try(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]),
            [0xFE, 0xFF, ..] => Try(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]),
            _ => Try(StrictUtf8, bytes) ?? Try(Gb18030, bytes),
        };
        return text is null || IsJunk(text) ? null : text;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // The answer to the question asked: these bytes are not in this encoding.
            return null;
        }
    }

    /// <summary>A stray U+0000 is residue; one control character in fifty is no text.</summary>
    private static bool IsJunk(string text)
    {
        var controls = text.Count(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'));
        return controls * 50 > text.Length;
    }
}
