using System.Text.Json;
using Orleans.Storage;
using Workflow.Silo.Storage;

// Where this interface says "may be null" differs between releases of Orleans; here all of them compile.
#nullable disable

namespace Workflow.Silo.Hosting;

/// <summary>Writes a state with its effects as the UTF-8 JSON that the functions of the schema take.</summary>
internal sealed class StateSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T input) => new(JsonSerializer.SerializeToUtf8Bytes(input, StateJson.Options));

    public T Deserialize<T>(BinaryData input) => JsonSerializer.Deserialize<T>(input, StateJson.Options);
}
