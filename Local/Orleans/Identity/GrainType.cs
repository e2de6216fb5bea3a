using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>The kind of a grain in ids and storage: <see cref="GrainTypeAttribute"/>, else the class name in lower case without "grain" at its end.</summary>
public readonly struct GrainType : IEquatable<GrainType>
{
    public GrainType(IdSpan id) => Value = id;

    public IdSpan Value { get; }

    public bool IsDefault => Value.IsDefault;

    /// <exception cref="ArgumentException">Blank.</exception>
    public static GrainType Create(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return new GrainType(IdSpan.Create(value));
    }

    public bool Equals(GrainType obj) => Value.Equals(obj.Value);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GrainType other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => Value.ToString();

    public static bool operator ==(GrainType left, GrainType right) => left.Equals(right);

    public static bool operator !=(GrainType left, GrainType right) => !left.Equals(right);
}
