namespace Workflow.Rules;

/// <summary>Kinds of agency; the names on the wire are the camelCase words of <c>product.md</c>.</summary>
public enum AgencyKind
{
    /// <summary>部门.</summary>
    Department = 0,

    /// <summary>乡镇.</summary>
    Township = 1,

    /// <summary>街道.</summary>
    Subdistrict = 2,

    /// <summary>事业单位.</summary>
    Institution = 3,

    /// <summary>开发区.</summary>
    Zone = 4,

    /// <summary>本政府机关: the government's own office.</summary>
    Office = 5,

    /// <summary>The roll-up report of the tenant's government; one per tenant.</summary>
    Government = 6,

    /// <summary>垂直管理: vertically led, neither expected nor counted.</summary>
    Vertical = 7,
}
