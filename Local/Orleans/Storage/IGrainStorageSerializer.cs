namespace Orleans.Storage;

/// <summary>Turns states into bytes and back. Storages use it; this engine does not.</summary>
public interface IGrainStorageSerializer
{
    BinaryData Serialize<T>(T? input);

    T? Deserialize<T>(BinaryData input);
}
