namespace Workflow.Rules;

/// <summary>The level of a jurisdiction; it decides the statutory dates of the government's own report.</summary>
public enum TenantLevel
{
    /// <summary>县 or 区.</summary>
    County = 0,

    /// <summary>市.</summary>
    City = 1,

    /// <summary>省.</summary>
    Province = 2,
}
