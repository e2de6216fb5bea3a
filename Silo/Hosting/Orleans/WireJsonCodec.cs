using System.Buffers;
using System.Text.Json;
using Orleans.Serialization.Buffers;
using Orleans.Serialization.Codecs;
using Orleans.Serialization.WireProtocol;
using Workflow.Grains.Interfaces;

// Where this interface says "may be null" differs between releases of Orleans; here all of them compile.
#nullable disable

namespace Workflow.Silo.Hosting;

/// <summary>One value as one field: its JSON, with its length before it.</summary>
internal sealed class WireJsonCodec<T> : IFieldCodec<T>
    where T : class
{
    public void WriteField<TBufferWriter>(ref Writer<TBufferWriter> writer, uint fieldIdDelta, Type expectedType, T value)
        where TBufferWriter : IBufferWriter<byte>
    {
        if (ReferenceCodec.TryWriteReferenceField(ref writer, fieldIdDelta, expectedType, value))
        {
            return;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(value, WireJson.Options);
        writer.WriteFieldHeader(fieldIdDelta, expectedType, typeof(T), WireType.LengthPrefixed);
        writer.WriteVarUInt32((uint)json.Length);
        writer.Write(json);
    }

    public T ReadValue<TInput>(ref Reader<TInput> reader, Field field)
    {
        if (field.WireType == WireType.Reference)
        {
            return ReferenceCodec.ReadReference<T, TInput>(ref reader, field);
        }

        var json = reader.ReadBytes(reader.ReadVarUInt32());
        var value = JsonSerializer.Deserialize<T>(json, WireJson.Options);
        ReferenceCodec.RecordObject(reader.Session, value);
        return value;
    }
}
