namespace Terminology.Model;

/// <summary>The gender of a French noun.</summary>
public enum Gender
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Masculine.</summary>
    Masculine = 1,

    /// <summary>Feminine.</summary>
    Feminine = 2,

    /// <summary>Either, by the person meant or by usage.</summary>
    Common = 3,
}
