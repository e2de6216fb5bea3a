using Orleans.Runtime;

namespace Orleans;

/// <summary>Names the type of a grain class in ids and storage, so that the class can be renamed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GrainTypeAttribute : Attribute
{
    private readonly GrainType _grainType;

    public GrainTypeAttribute(string grainType) => _grainType = GrainType.Create(grainType);

    public GrainType GetGrainType(IServiceProvider services, Type type) => _grainType;
}
