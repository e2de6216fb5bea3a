namespace Orleans.Runtime;

/// <summary>Something that has a grain id: a grain, or a reference to one.</summary>
public interface IAddressable
{
}
