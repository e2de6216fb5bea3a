using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Codecs;
using Orleans.Serialization.Serializers;
using Workflow.Grains.Interfaces;

namespace Workflow.Silo.Hosting;

/// <summary>Teaches Orleans' serializer the values of <c>Rules</c>, which carry no marks of it.</summary>
internal sealed class RulesOnTheWire : ISpecializableCodec, ISpecializableCopier, ITypeFilter
{
    public bool IsSupportedType(Type type) => WireJson.Covers(type);

    public IFieldCodec GetSpecializedCodec(Type type) => Make<IFieldCodec>(typeof(WireJsonCodec<>), type);

    // They cannot change, so that a copy would be wasted.
    public IDeepCopier GetSpecializedCopier(Type type) => Make<IDeepCopier>(typeof(ShallowCopier<>), type);

    public bool? IsTypeAllowed(Type type) => WireJson.Covers(type) ? true : null;

    private static T Make<T>(Type definition, Type type) => (T)Activator.CreateInstance(definition.MakeGenericType(type))!;
}
