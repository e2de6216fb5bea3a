namespace Stateless;

/// <summary>When a trigger runs that is fired while another is being handled.</summary>
public enum FiringMode
{
    /// <summary>At once, inside the other.</summary>
    Immediate = 0,

    /// <summary>After the other; the default.</summary>
    Queued = 1,
}
