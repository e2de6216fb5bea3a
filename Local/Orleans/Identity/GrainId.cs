using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>Type and key of a grain; as text <c>type/key</c>, where the key may hold more slashes.</summary>
public readonly struct GrainId : IEquatable<GrainId>
{
    public GrainId(GrainType type, IdSpan key)
    {
        Type = type;
        Key = key;
    }

    public GrainType Type { get; }

    public IdSpan Key { get; }

    public bool IsDefault => Type.IsDefault && Key.IsDefault;

    public static GrainId Create(GrainType type, IdSpan key) => new(type, key);

    /// <exception cref="ArgumentException">A part is blank.</exception>
    public static GrainId Create(GrainType type, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new GrainId(type, IdSpan.Create(key));
    }

    /// <exception cref="ArgumentException">A part is blank.</exception>
    public static GrainId Create(string type, string key) => Create(GrainType.Create(type), key);

    /// <exception cref="ArgumentException">There is no slash.</exception>
    public static GrainId Parse(string value) =>
        TryParse(value, out var result) ? result : throw new ArgumentException($"'{value}' is no grain id: type/key.", nameof(value));

    public static bool TryParse(string? value, out GrainId result)
    {
        var slash = value?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        result = slash < 0 ? default : new GrainId(new GrainType(IdSpan.Create(value![..slash])), IdSpan.Create(value[(slash + 1)..]));
        return slash >= 0;
    }

    public bool Equals(GrainId other) => Key.Equals(other.Key) && Type.Equals(other.Type);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GrainId other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Type, Key);

    public override string ToString() => $"{Type}/{Key}";

    public static bool operator ==(GrainId left, GrainId right) => left.Equals(right);

    public static bool operator !=(GrainId left, GrainId right) => !left.Equals(right);
}
