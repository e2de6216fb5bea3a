namespace Stateless.Graph;

/// <summary>Where a Mermaid state diagram grows to.</summary>
public enum MermaidGraphDirection
{
    LeftToRight = 0,
    RightToLeft = 1,
    TopToBottom = 2,
    BottomToTop = 3,
}
