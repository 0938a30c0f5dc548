namespace Terminology.Model;

/// <summary>The number of a term as written.</summary>
public enum GrammaticalNumber
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Singular.</summary>
    Singular = 1,

    /// <summary>Plural: the term has no singular use.</summary>
    Plural = 2,
}
