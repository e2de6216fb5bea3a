using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workflow.Rules.Content;

/// <summary>On the wire a cell is <c>null</c>, a number, or a string that is no number.</summary>
public sealed class CellValueJsonConverter : JsonConverter<CellValue>
{
    public override bool HandleNull => true;

    public override CellValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => CellValue.Blank,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => CellValue.Of(number),
        // A number that no decimal can hold is kept as the text it is, so that the refusal can name the cell.
        JsonTokenType.Number => CellValue.Unreadable(System.Text.Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.String => CellValue.Unreadable(reader.GetString()!),
        _ => throw new JsonException("A cell is null, a number or a string."),
    };

    public override void Write(Utf8JsonWriter writer, CellValue value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
